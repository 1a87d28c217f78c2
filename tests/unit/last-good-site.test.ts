import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { digestsIn } from "../../src/editions/manifest.ts";
import { shareCache } from "../../src/editions/share/make.ts";
import { conditions } from "../../src/publishing/conditions.ts";
import { copied, message, minimalContent, removed, replaced, written } from "./patched-content.ts";
import { buildIn, projectCopy } from "./project-copy.ts";

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

/** A machine that fails at the n-th thing that is written. */
const faulty = (fault: string): Record<string, string> => ({
  ...settings,
  FAULT: fault,
  NODE_OPTIONS: `--import=${pathToFileURL(join(import.meta.dirname, "faulty-machine.ts")).href}`,
});

// More of them, from the start to the end of a build: FAULT_POINTS=1,50,100,… vitest run <this file>.
const points = process.env["FAULT_POINTS"]?.split(",") ?? ["12"];

test.each(points)("a build that is killed at its write no. %s leaves the last good site", async (point) => {
  const before = digestOf(site);
  expect(await project.build(faulty(`SIGKILL:${point}`))).toMatchObject({ code: 137 });
  expect(digestOf(site)).toBe(before);
});

test.each([
  ["SIGINT", 130],
  ["SIGTERM", 143],
])("a build that is asked to end by %s says so", async (signal, code) => {
  const before = digestOf(site);
  const { stderr, ...outcome } = await project.build(faulty(`${signal}:3`));
  expect(outcome.code).toBe(code);
  expect(stderr).toBe(`Stopped by ${signal}; nothing was published.\nThe last good site stays in ${site}.\n`);
  expect(digestOf(site)).toBe(before);
});

test.each([
  ...points.map((point) => [`ENOSPC:${point}`, "no space is left on the disk", "Free some and build again."]),
  [`EROFS:${elsewhere}`, "the disk can only be read", "Build in a folder that can be written to."],
])("a build on a disk that fails (%s) says where, what and what to do", async (fault, what, remedy) => {
  const before = digestOf(site);
  const { code, stderr } = await project.build(faulty(fault ?? ""));
  expect(code).toBe(1);
  const [reason = "", last] = stderr.trim().split("\n").slice(-2);
  expect(reason).toMatch(/^The build stopped at \S+: /);
  expect(reason).toContain(`: ${what} (`);
  expect(reason).toContain(`. ${remedy}`);
  expect(last).toBe(`The last good site stays in ${site}.`);
  expect(digestOf(site)).toBe(before);
});

/** Whether a disk of two megabytes stands in place of the folder in which sites are made. */
const smallDisk = (): boolean => {
  const place = join(project.root, ".build");
  return spawnSync("mount", ["-t", "tmpfs", "-o", "size=2m", "tmpfs", place]).status === 0;
};

test.runIf(process.env["FAULT_POINTS"])("a build on a disk that is really full says so", async ({ skip }) => {
  const before = digestOf(site);
  if (!smallDisk()) skip("only root may mount a small disk");
  const { code, stderr } = await project.build(settings);
  spawnSync("umount", [join(project.root, ".build")]);
  expect(code).toBe(1);
  expect(stderr.trim().split("\n").at(-2)).toMatch(/^The build stopped.*: no space is left on the disk/);
  expect(digestOf(site)).toBe(before);
});

test("two builds at once: the second refuses", async () => {
  const other = join(project.root, ".build/running", String(process.pid));
  writeFileSync(other, "");
  const { code, stderr } = await project.build(settings);
  rmSync(other);
  expect(code).toBe(1);
  expect(stderr).toBe(
    `Another build is at work in this folder (process ${process.pid}). Wait for it; if there is none, remove .build/running/${process.pid}.\nThe last good site stays in ${site}.\n`,
  );
});

/** Files that a build has taken over from the last site. */
const keptBy = ({ stdout }: { stdout: string }): number =>
  Number(/^(\d+) files are those of the last site\.$/m.exec(stdout)?.[1] ?? 0);

test("what a build keeps is used by the next one, and only for what has not changed", async () => {
  const first = digestsIn(site);
  const pages = Object.keys(first).filter((path) => path.endsWith(".html"));
  replaced("news/forum-2025/en.mdx", "## Topics", "## Subjects")(content);
  writeFileSync(join(site, "kk/glossary/index.html"), "changed by hand");
  const again = await project.build(settings);
  const changed = join(elsewhere, "changed");
  const afresh = await project.build({ ...settings, OUT_DIR: changed });
  expect([again.code, afresh.code]).toEqual([0, 0]);
  expect(keptBy(again)).toBeGreaterThan(pages.length / 2);
  expect(keptBy(afresh)).toBe(0);
  expect(readFileSync(join(changed, "en/news/forum-2025/index.html"), "utf8")).toContain("Subjects");
  expect(digestsIn(site)).toEqual(digestsIn(changed));
  // The one file that changed is searched in its own language.
  const after = digestsIn(changed);
  const searches = Object.keys(after).filter(
    (path) => /^pagefind\/..\/fragment\//.test(path) && first[path] !== after[path],
  );
  expect(searches).toEqual([expect.stringMatching(/^pagefind\/en\//)]);
});

test("a text that is changed back gives the site that was", async () => {
  const other = digestsIn(site);
  replaced("news/forum-2025/en.mdx", "## Subjects", "## Topics")(content);
  const back = await project.build(settings);
  expect(back.code).toBe(0);
  expect(keptBy(back)).toBeGreaterThan(0);
  expect(digestsIn(site)).not.toEqual(other);
});

test("a text that is saved while a build is at work, and changed back, gives the site of what it is", async () => {
  const text = "news/forum-2025/en.mdx";
  replaced(text, "## Topics", "## Themes")(content);
  const hasty = await project.build({
    ...settings,
    SAVED: join(content, text),
    SAVED_FROM: "## Themes",
    SAVED_TO: "## Subjects",
    NODE_OPTIONS: `--import=${pathToFileURL(join(import.meta.dirname, "hasty-editor.ts")).href}`,
  });
  expect(hasty.code).toBe(0);
  const page = join(site, "en/news/forum-2025/index.html");
  expect(readFileSync(page, "utf8")).toContain("Subjects");
  replaced(text, "## Subjects", "## Themes")(content);
  expect(await project.build(settings)).toMatchObject({ code: 0 });
  expect(readFileSync(page, "utf8")).toContain("Themes");
});

// Of the site that is compared most pages were kept twice.
test("after all that, in another folder, with spoilt caches, on another day, in another language: the same bytes", async () => {
  const moved = join(elsewhere, "басқа қалта");
  renameSync(project.root, moved);
  const cache = join(moved, shareCache);
  rmSync(cache); // a link to the one that all copies share
  cpSync(join(site, "share"), cache, { recursive: true });
  const [first = "", second = "", third = ""] = readdirSync(cache).toSorted();
  writeFileSync(join(cache, first), "no image");
  rmSync(join(cache, second));
  mkdirSync(join(cache, second));
  truncateSync(join(cache, third), 1000);
  for (const name of ["search", "take-away", "readings"]) {
    const [bundle = ""] = readdirSync(join(moved, ".build/cache", name)).toSorted();
    truncateSync(join(moved, ".build/cache", name, bundle), 1000);
  }
  for (const store of globSync("{.astro,node_modules/.astro}/*.json", { cwd: moved }))
    writeFileSync(join(moved, store), "{ not whole");
  const copy = join(elsewhere, "copy");
  const outcome = await buildIn(moved, { ...conditions[1], CONTENT_ROOT: content, OUT_DIR: copy });
  renameSync(moved, project.root);
  expect(outcome).toMatchObject({ code: 0 });
  expect(digestsIn(copy)).toEqual(digestsIn(site));
});

test("a site tells nothing of what is dated in the future", () => {
  const files = readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const telling = files
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => /(in-the|news\/)-?year[-/]2999/.test(file + readFileSync(file, "latin1")));
  expect(files.length).toBeGreaterThan(100);
  expect(telling).toEqual([]);
});
