import { appendFileSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { findingsOf, type FoundTerm } from "../../src/keeping/findings.ts";
import { fileDigestsOf, textDigestsOf } from "../../src/keeping/inputs.ts";
import { withReads } from "../../src/reads.ts";
import { readContent, type Content, type ContentFile } from "../../src/schemas/read.ts";
import { afterChanges, minimalContent, replaced, type Change } from "./patched-content.ts";

let cache: string;
beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), "findings-"));
});
afterEach(() => {
  rmSync(cache, { recursive: true });
});

const names = ["news/forum-2025/kk.mdx", "news/forum-2025/en.mdx"];
const term: FoundTerm = { written: "форум", agreed: "forum" };

const textsOf = ({ files }: Content): ContentFile[] =>
  names.flatMap((name) => files.find(({ file }) => file === name) ?? []);

/** Asks as a build does after some changes. @returns whether it had to be worked out, and what was found */
const build = (...changes: Change[]) =>
  afterChanges(changes, (root) => {
    const content = readContent(root);
    const findings = findingsOf(content, textDigestsOf(fileDigestsOf(root), content), cache);
    let isWorkedOut = false;
    const found = findings.of(textsOf(content), () => {
      isWorkedOut = true;
      return [term];
    });
    findings.keep();
    return { isWorkedOut, found };
  });

test("what was found is not looked for again", () => {
  expect(build()).toEqual({ isWorkedOut: true, found: [term] });
  expect(build()).toEqual({ isWorkedOut: false, found: [term] });
});

const changes: Record<string, Change> = {
  "the source": replaced("news/forum-2025/kk.mdx", "## ", "## Қосымша "),
  "the translation": replaced("news/forum-2025/en.mdx", "## Topics", "## Subjects"),
};
test.each(Object.entries(changes))("it is, where %s has changed", (_, change) => {
  build();
  expect(build(change).isWorkedOut).toBe(true);
});

test("it is, where what was remembered is spoilt or of another glossary", () => {
  build();
  const [file = ""] = readdirSync(cache);
  appendFileSync(join(cache, file), " ");
  expect(build().isWorkedOut).toBe(true);
  const content = readContent(minimalContent);
  const texts = textDigestsOf(fileDigestsOf(minimalContent), content);
  const glossary = { ...content.glossary, term: { slug: "term", documents: [], names: {} } };
  const findings = findingsOf({ glossary }, texts, cache);
  expect(findings.of(textsOf(content), () => [])).toEqual([]);
});

test("a build in which nobody asks leaves it as it was", () => {
  build();
  const content = readContent(minimalContent);
  findingsOf(content, textDigestsOf(fileDigestsOf(minimalContent), content), cache).keep();
  expect(build().isWorkedOut).toBe(false);
});

test("whoever asks has read the texts, remembered or not", () => {
  build();
  const content = readContent(minimalContent);
  const findings = findingsOf(content, textDigestsOf(fileDigestsOf(minimalContent), content), cache);
  const { files } = withReads(() => findings.of(textsOf(content), () => []));
  expect(files).toEqual(new Set(names));
});
