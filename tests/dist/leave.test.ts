import { expect, test } from "vitest";
import { languages, locales } from "../../src/i18n/locales.ts";
import { stringsOf } from "../../src/i18n/strings.ts";
import { attribute, pagesIn, readSite } from "./built-site.ts";

const site = readSite();

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
    }
  },
);
