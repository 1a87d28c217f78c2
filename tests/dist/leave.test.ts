import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { languages, locales } from "../../src/i18n/locales.ts";
import { stringsOf } from "../../src/i18n/strings.ts";
import { attribute, pagesIn, readSite } from "./built-site.ts";

const site = readSite();

test("on every page the script of the way out and of discreet reading stands before the title, after the icon", () => {
  for (const { file } of site.pages) {
    const [head = ""] = readFileSync(join(site.folder, file), "utf8").split("</head>");
    // Not a module: those wait for the end of the page.
    const order = ['<link rel="icon"', '<script src="', "<title>"].map((part) => head.indexOf(part));
    expect([file, order]).toEqual([file, order.toSorted((a, b) => a - b)]);
    expect([file, order[0]]).not.toEqual([file, -1]);
  }
});

test.each(locales)(
  "every page in %s has the way out in its masthead, a plain link to the address of its language",
  (locale) => {
    const pages = pagesIn(site, locale);
    expect(pages.length).toBeGreaterThan(20);
    for (const { href, document } of pages) {
      const links = document.querySelectorAll("body > header a[data-leave]");
      expect([href, links.length]).toEqual([href, 1]);
      const [link] = links;
      if (!link) throw new Error(href);
      expect([href, attribute(link, "href")]).toEqual([href, languages[locale].leave]);
      expect([href, link.textContent.trim()]).toEqual([href, stringsOf(locale)["masthead.leave"]]);
      expect([href, attribute(link, "data-leave")]).toEqual([href, stringsOf(locale)["masthead.leave.next"]]);
    }
  },
);
