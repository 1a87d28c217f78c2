import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { copied, message, minimalContent, removed, replaced, written } from "./patched-content.ts";
import { projectCopy } from "./project-copy.ts";

const project = projectCopy(minimalContent);
const elsewhere = mkdtempSync(join(tmpdir(), "elsewhere-"));
const content = join(elsewhere, "content");
const site = join(elsewhere, "site");
const settings = { CONTENT_ROOT: content, OUT_DIR: site };

/** One digest for the names and the bytes of everything in a folder. */
const digestOf = (folder: string): string => {
  const hash = createHash("sha256");
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  for (const file of files) hash.update(file).update("\0").update(readFileSync(file)).update("\0");
  return hash.digest("hex");
};

beforeAll(async () => {
  cpSync(minimalContent, content, { recursive: true });
  copied("news/forum-2025", "news/in-the-year-2999")(content);
  replaced("news/in-the-year-2999/kk.mdx", "2025-03-11", "2999")(content);
  const good = await project.build(settings);
  if (good.code !== 0) throw new Error(good.stderr);
});

afterAll(() => {
  project.remove();
  rmSync(elsewhere, { recursive: true });
});

const wrongDate = replaced("news/forum-2025/kk.mdx", "2025-03-11", "2024-02-30");
const mended = replaced("news/forum-2025/kk.mdx", "2024-02-30", "2025-03-11");
const told = [
  "The content has 1 problem; nothing was published.",
  "",
  message(
    'news/forum-2025/kk.mdx:8 (field "date")',
    "a date that exists, written 2024, 2024-03 or 2024-03-11",
    '"2024-02-30"',
    "Correct the value.",
  ),
].join("\n");

test("a build that fails leaves the last good site as it is, and tells the problem alone", async () => {
  const before = digestOf(site);
  expect(existsSync(join(site, "kk/news/forum-2025/index.html"))).toBe(true);
  wrongDate(content);
  const { code, stdout, stderr } = await project.build(settings);
  mended(content);
  expect({ code, stdout, stderr }).toEqual({
    code: 1,
    stdout: "",
    stderr: `${told}\n\nThe last good site stays in ${site}.\n`,
  });
  expect(digestOf(site)).toBe(before);
});

test("a first build that fails makes no site and promises none", async () => {
  const none = join(elsewhere, "none");
  wrongDate(content);
  const { code, stderr } = await project.build({ ...settings, OUT_DIR: none });
  mended(content);
  expect({ code, stderr }).toEqual({ code: 1, stderr: `${told}\n\n` });
  expect(existsSync(none)).toBe(false);
});

test("a body that holds code stops a build as front matter does", async () => {
  const before = digestOf(site);
  replaced("news/forum-2025/en.mdx", "## Topics", "{secret}\n\n## Topics")(content);
  const { code, stderr } = await project.build(settings);
  replaced("news/forum-2025/en.mdx", "{secret}\n\n## Topics", "## Topics")(content);
  expect(code).toBe(1);
  expect(stderr).toContain("news/forum-2025/en.mdx:15\n");
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(digestOf(site)).toBe(before);
});

test("a build that fails while pages are made leaves the last good site too, and keeps its stack", async () => {
  const before = digestOf(site);
  const page = "src/pages/broken.txt.ts";
  written(page, 'export const GET = () => {\n  throw new Error("The page broke.");\n};\n')(project.root);
  const { code, stderr } = await project.build(settings);
  removed(page)(project.root);
  expect(code).toBe(1);
  expect(stderr).toContain("The page broke.");
  expect(stderr).toMatch(/^\s+at /m);
  expect(stderr.trim().split("\n").at(-1)).toBe(`The last good site stays in ${site}.`);
  expect(digestOf(site)).toBe(before);
});

test("a site tells nothing of what is dated in the future", () => {
  const files = readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const telling = files
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => /(in-the|news\/)-?year[-/]2999/.test(file + readFileSync(file, "latin1")));
  expect(files.length).toBeGreaterThan(100);
  expect(telling).toEqual([]);
});
