import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { codeOf, keyOf, type Examination } from "../browser/examined.ts";

const folder = mkdtempSync(join(tmpdir(), "examined-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const siteWith = (name: string, style: string, index = "words"): string => {
  const site = join(folder, name);
  for (const part of ["_astro", "pagefind"]) mkdirSync(join(site, part), { recursive: true });
  writeFileSync(join(site, "_astro", "page.css"), style);
  writeFileSync(join(site, "pagefind", "index.pf"), index);
  return site;
};

const entry = "tests/browser/accessibility.spec.ts";
const examination: Examination = { entry, site: siteWith("site", "p {}"), browser: "chromium 153" };
const page = (html = "<p>Text", headers: Record<string, string> = {}, status = 200): Response =>
  new Response(html, { status, headers: { "content-security-policy": "default-src 'self'", ...headers } });

const home = { name: "home in kk", template: "home" } as const;
const results = { name: "search with results in kk", template: "results" } as const;

describe("a page that was found in order is known again", () => {
  const before = keyOf(home, page(), examination);

  test.each([
    ["nothing has changed", page()],
    ["it was built again", page(undefined, { date: "today", etag: "2", "last-modified": "today" })],
  ])("where %s", async (_, answer) => {
    expect(await keyOf(home, answer, examination)).toBe(await before);
  });

  test("where another text is searched, unless it searches", async () => {
    const other = { ...examination, site: siteWith("another text", "p {}", "other words") };
    expect(await keyOf(home, page(), other)).toBe(await before);
    expect(await keyOf(results, page(), other)).not.toBe(await keyOf(results, page(), examination));
  });

  const other = { name: home.name, answer: page(), ...examination };
  test.each([
    ["its text", { ...other, answer: page("<p>Other text") }],
    ["a header", { ...other, answer: page(undefined, { "content-security-policy": "default-src 'none'" }) }],
    ["its status", { ...other, answer: page(undefined, {}, 404) }],
    ["what it is", { ...other, name: "home in ar" }],
    ["a style sheet", { ...other, site: siteWith("other", "p { color: red }") }],
    ["the browser", { ...other, browser: "chromium 154" }],
    ["what examines", { ...other, entry: "tests/browser/steps.spec.ts" }],
  ])("and %s is part of it", async (_, { name, answer, ...changed }) => {
    expect(await keyOf({ ...home, name }, answer.clone(), changed)).not.toBe(await before);
  });

  test("and so is all code that examines, ours and what it imports", () => {
    expect(codeOf(entry)).toEqual(
      expect.arrayContaining([
        entry,
        "tests/browser/steps/keyboard.ts",
        "tests/browser/axe.ts",
        "tests/contrast.ts",
        "src/i18n/locales.ts",
      ]),
    );
  });
});
