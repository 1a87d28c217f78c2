import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";
import { problemsIn } from "../../../src/domain/check.ts";
import { describe as messageOf } from "../../../src/problem.ts";
import { minimalContent, replaced, written, type Change } from "../patched-content.ts";
import { addresses, fields, texts, textsBelow } from "./inputs.ts";

const file = "news/forum-2025/en.mdx";

interface BadInput {
  name: string;
  change: Change;
  /** File and line, or the file alone where it is refused as a whole. */
  place: string;
  found: string | RegExp;
}

const inText = (text: string, line: number, found: string): BadInput => ({
  name: `the text ${JSON.stringify(text).slice(0, 80)}`,
  change: replaced(file, "## Topics", `${text}\n\n## Topics`),
  place: `${file}:${line}`,
  found,
});

const bytes =
  (change: (content: string) => Buffer): Change =>
  (root) => {
    writeFileSync(join(root, file), change(readFileSync(join(root, file), "utf8")));
  };

const encoded = (name: string, change: (content: string) => Buffer, line: number): BadInput => ({
  name: `a file ${name}`,
  change: bytes(change),
  place: `${file}:${line}`,
  found: /another encoding|^"/,
});

const linked = (name: string, target: string): BadInput => ({
  name: `the link ${name} to ${target}`,
  change: (root) => symlinkSync(target, join(root, name)),
  place: name,
  found: "a link to another place, or a device",
});

const named = (name: string): BadInput => ({
  name: `a file called ${JSON.stringify(name)}`,
  change: written(name, "---\ntitle: A\nsummary: B.\nsource: kk\n---\n\nText.\n"),
  place: name,
  found: /./,
});

const inVocabulary = (key: string): BadInput => ({
  name: `an entry of the vocabulary called ${JSON.stringify(key)}`,
  change: replaced("vocabulary/en.yaml", "topics:\n", `topics:\n  ${JSON.stringify(key)}: Words\n`),
  place: `vocabulary/en.yaml:2 (field "topics.${key}")`,
  found: JSON.stringify(key),
});

const inputs: readonly BadInput[] = [
  ...Object.entries(texts).flatMap(([found, written_]) => written_.map((text) => inText(text, 15, found))),
  ...textsBelow.map(([text, line, found]) => inText(text, line, found)),
  ...addresses.map((address) => ({
    name: `the address ${JSON.stringify(address)}`,
    change: replaced(file, "/partners/network/", address),
    place: `${file}:7`,
    found: /link|sign|address/,
  })),
  ...fields.map(([text, line, found]) => ({
    name: `the field ${JSON.stringify(text).slice(0, 80)}`,
    change: replaced(file, "title: A forum took place", text),
    place: `${file}:${line}`,
    found,
  })),
  ...["../../secret", "a/b", "A", "a b", "тема", "2024", "topic"].map(inVocabulary),
  { ...inText("word ".repeat(60_000), 0, "294 kB"), place: file },
  encoded("in UTF-16", (content) => Buffer.from(`\uFEFF${content}`, "utf16le"), 1),
  encoded("in Latin-1", (content) => Buffer.from(content.replace("forum", "forüm"), "latin1"), 2),
  encoded("in Windows-1251", () => Buffer.from([0x2d, 0x2d, 0x2d, 0x0a, 0xd4, 0xee, 0xf0, 0xf3, 0xec]), 2),
  encoded("with half a letter", (content) => Buffer.concat([Buffer.from(content), Buffer.from([0xd0])]), 21),
  encoded("that is an archive", () => Buffer.from([0x1f, 0x8b, 8, 0, 0, 0]), 1),
  encoded("with line ends of an old Mac", (content) => Buffer.from(content.replaceAll("\n", "\r")), 1),
  encoded("with a line before it", (content) => Buffer.from(`\n${content}`), 1),
  linked("news/forum-2025/xx.mdx", "/etc/hostname"),
  linked("news/elsewhere", "/"),
  linked("news/nobody.yaml", "does-not-exist"),
  ...[
    "news/forum 2025/en.mdx",
    "news/FORUM/en.mdx",
    "news/форум/en.mdx",
    "news/a_b/en.mdx",
    "news/-a/en.mdx",
    "news/a--b/en.mdx",
    "news/2024/en.mdx",
    "news/page/en.mdx",
    "news/a.b/en.mdx",
    "news/%2e%2e/en.mdx",
    "news/forum-2025/EN.mdx",
    "news/forum-2025/en (1).mdx",
    "news/forum-2025/en.mdx.bak",
    "news/forum-2025/en.mdx~",
    "news/forum-2025/en.MDX",
    "news/forum-2025/image.png",
    "people/A B.yaml",
    "people/x.yml",
    "people/x.json",
    "timeline/page.yaml",
    "documents/A B.yaml",
    "documents/../x.yaml",
    "en.mdx",
    "Thumbs.db",
    "index.html",
    "public/index.html",
    ".hidden/en.mdx",
  ].map((name) => ({ ...named(name), place: name.replace("documents/../", "") })),
];

const root = mkdtempSync(join(tmpdir(), "bad-content-"));
beforeEach(() => {
  rmSync(root, { recursive: true });
  cpSync(minimalContent, root, { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true }));

test("there are two hundred of them and more, no two alike", () => {
  expect(new Set(inputs.map(({ name }) => name)).size).toBe(inputs.length);
  expect(inputs.length).toBeGreaterThan(200);
});

test.each(inputs)("$name is refused with its place", ({ change, place, found }) => {
  change(root);
  const problems = problemsIn(root);
  const messages = problems.map(messageOf);
  const at = messages.findIndex(
    (message) => message.startsWith(`${place}\n`) || message.startsWith(`${place} (field`),
  );
  expect(messages[at], messages.join("\n")).toBeDefined();
  if (typeof found === "string") expect(problems[at]?.found).toBe(found);
  else expect(problems[at]?.found).toMatch(found);
  expect(problems[at]?.expected).toMatch(/^\S/);
  expect(problems[at]?.remedy).toMatch(/^[A-Z].+[.>/]/);
  // What an author reads shows no invisible sign and no stack.
  expect(messages[at]).not.toMatch(/[\0-\x08\x0B-\x1F\u200B\u2028-\u202E\u2066-\u2069]|^\s+at /m);
});
