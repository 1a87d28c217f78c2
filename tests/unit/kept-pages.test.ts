import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fileDigestsOf, surroundingsOf, textDigestsOf } from "../../src/keeping/inputs.ts";
import { keepPages } from "../../src/keeping/keep-pages.ts";
import { once, onceOf } from "../../src/once.ts";
import { noteReads, onReads, withReads } from "../../src/reads.ts";
import { readContent } from "../../src/schemas/read.ts";
import { afterChanges, minimalContent, replaced, written, type Change } from "./patched-content.ts";

const text = "news/forum-2025/kk.mdx";

const inputsAfter = (...changes: Change[]) =>
  afterChanges(changes, (root) => {
    const content = readContent(root);
    expect(content.problems).toEqual([]);
    const digests = fileDigestsOf(root);
    return { surroundings: surroundingsOf(digests, content), texts: textDigestsOf(digests, content) };
  });

describe("what pages are made of", () => {
  const before = inputsAfter();

  test("is the same for the same content, wherever it lies", () => {
    expect(inputsAfter()).toEqual(before);
  });

  test("a passage belongs to its text alone", () => {
    const { surroundings, texts } = inputsAfter(
      replaced("news/forum-2025/en.mdx", "## Topics", "## Subjects"),
    );
    expect(surroundings).toBe(before.surroundings);
    const changed = [...texts].filter(([file, digest]) => digest !== before.texts.get(file));
    expect(changed.map(([file]) => file)).toEqual(["news/forum-2025/en.mdx"]);
  });

  const shownElsewhere: Record<string, Change> = {
    "a title": replaced("news/forum-2025/en.mdx", "title: ", "title: New "),
    "a date": replaced(text, "2025-03-11", "2025-03-12"),
    "a measure": written("measured/other.json", "{}"),
  };
  test.each(Object.entries(shownElsewhere))("%s can stand on any page", (_, change) => {
    expect(inputsAfter(change).surroundings).not.toBe(before.surroundings);
  });
});

describe("texts that are read for a value", () => {
  test("are read by whoever gets it, first and later", () => {
    const wordsOf = onceOf((site: { file: string }) => {
      noteReads(new Set([site.file]));
      return "words";
    });
    const site = { file: text };
    const ask = () => withReads(() => wordsOf(site));
    expect([ask(), ask()]).toEqual(Array(2).fill({ value: "words", files: new Set([text]) }));
  });

  test("are refused where nobody would hear of them again", () => {
    const careless = once((file: string) => {
      noteReads(new Set([file]));
      return "words";
    });
    expect(() => careless(text)).toThrow(`once: read ${text}. Use onceOf.`);
  });

  test("are told of in the whole process", () => {
    const heard: ReadonlySet<string>[] = [];
    onReads((files) => heard.push(files));
    noteReads(new Set([text]));
    expect(heard).toEqual([new Set([text])]);
  });
});

describe("a list of pages", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "kept-"));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test("reads no text: no page would be made again when it changes", async () => {
    const { getStaticPaths } = keepPages({
      target: join(folder, "site"),
      made: join(folder, "made"),
      fileDigests: fileDigestsOf(minimalContent),
      content: readContent(minimalContent),
    }).around({
      name: "careless",
      getStaticPaths: () => {
        noteReads(new Set([text]));
        return Promise.resolve([]);
      },
      render: () => Promise.reject(new Error("There is no page.")),
    });
    await expect(getStaticPaths()).rejects.toThrow(`getStaticPaths reads ${text}.`);
  });
});
