import { statSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { sizeIn } from "../../src/i18n/format.ts";
import { locales } from "../../src/i18n/locales.ts";
import { decoded } from "../unit/html.ts";
import { attribute, pagesIn, readSite, textOf } from "./built-site.ts";

const site = readSite();
const fileOf = (name: string): string => textOf(site, `${site.base}data/${name}`);

/** Lines without what depends on their place: an example is indented less, and leaves languages out. */
const linesOf = (code: string): string[] => code.split("\n").map((line) => line.trim().replace(/,$/, ""));

describe.each(locales)("the page on open data in %s", (locale) => {
  const page = pagesIn(site, locale).find(({ file }) => file === `${locale}/data/index.html`);
  if (!page) throw new Error(`There is no page on open data in ${locale}.`);
  const links = page.document
    .querySelectorAll("main a")
    .filter((link) => attribute(link, "href").startsWith(`${site.base}data/`));

  test("names every file, with its size", () => {
    const all = [...site.files.keys()].filter((href) => href.startsWith(`${site.base}data/`));
    expect(links.map((link) => attribute(link, "href")).toSorted()).toEqual(all.toSorted());
    for (const link of links) {
      const { size } = statSync(site.files.get(attribute(link, "href")) ?? "");
      expect(decoded(link.parent?.textContent ?? "")).toContain(sizeIn(locale, size));
    }
  });

  test("shows a piece of each kind of file, as it stands there", () => {
    const names = [
      ...["mandate.json", `mandate.${locale}.akn.xml`, "mandate.tmx", "glossary.tbx"],
      ...["partners.csv", "partners.json", "partners.vcf", "partners.graphml"],
      ...["timeline.json", `timeline-${locale}.ics`, "translations.json"],
    ];
    const examples = page.document.querySelectorAll("pre.example");
    expect(examples).toHaveLength(names.length);
    for (const [index, example] of examples.entries()) {
      expect(attribute(example, "dir")).toBe("ltr");
      const file = new Set(linesOf(fileOf(names[index] ?? "")));
      const lines = linesOf(decoded(example.textContent));
      expect(lines.length).toBeGreaterThan(1);
      expect(lines.filter((line) => !file.has(line))).toEqual([]);
    }
  });
});
