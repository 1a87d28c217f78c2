import { expect, test } from "vitest";
import { readSite, textOf } from "./built-site.ts";

test("a build has no catalogue of components, and nothing of its looks", () => {
  const site = readSite();
  const hrefs = [...site.files.keys()];
  expect(hrefs.filter((href) => href.startsWith(`${site.base}catalogue/`))).toEqual([]);
  const code = hrefs.filter((href) => /\.(css|js)$/.test(href));
  expect(code.length).toBeGreaterThan(10);
  expect(code.filter((href) => textOf(site, href).includes("catalogue-"))).toEqual([]);
});
