import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { rulesFor } from "../../src/security/rules.ts";
import { readSite, textOf } from "./built-site.ts";

test("a build without ADMIN=1 has no editor, and no word of one", () => {
  const site = readSite();
  const editor = `${site.base}admin/`;
  expect([...site.files.keys()].filter((href) => href.startsWith(editor))).toEqual([]);
  expect(textOf(site, `${site.base}robots.txt`)).not.toContain("Disallow");
  expect(readFileSync(`${site.folder}/_headers`, "utf8")).not.toContain(editor);
  expect(rulesFor(true).map(({ name }) => name)).not.toContain("editor");
});
