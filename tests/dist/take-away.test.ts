import { readFileSync, statSync } from "node:fs";
import { join, posix } from "node:path";
import { Script } from "node:vm";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { megabytesIn } from "../../src/i18n/format.ts";
import { locales } from "../../src/i18n/locales.ts";
import { paths, takeAwayFile, takeAwayName } from "../../src/i18n/urls.ts";
import { budgets } from "../budgets.ts";
import { pagesIn, pairOf, readSite } from "./built-site.ts";

const site = readSite();

/** The files of a copy, by their places in its folder. */
const unpacked = (zip: Uint8Array, root: string): Map<string, Uint8Array> =>
  new Map(
    Object.entries(unzipSync(zip)).map(([name, content]) => {
      expect(name.startsWith(`${root}/`), name).toBe(true);
      return [name.slice(root.length + 1), content];
    }),
  );

interface Named {
  from: string;
  element: string;
  address: string;
}

/** Addresses that pages of a copy name, with the element that names them. */
const namedIn = (copy: ReadonlyMap<string, Uint8Array>): Named[] =>
  [...copy]
    .filter(([place]) => place.endsWith(".html"))
    .flatMap(([from, content]) =>
      Array.from(
        strFromU8(content).matchAll(/<([a-z]+)(?:\s[^>]*?)?\s(?:href|src|srcset|action|poster)="([^"]*)"/g),
        ([element = "", name = "", address = ""]) => ({
          from,
          element: name === "link" ? element : name,
          address,
        }),
      ),
    );

const isOutside = ({ address }: Named): boolean => /^https?:\/\//.test(address);

describe.for(locales)("the copy to take away in %s", (locale) => {
  const zip = readFileSync(join(site.folder, takeAwayFile(locale)));
  const copy = unpacked(zip, takeAwayName(locale));
  const named = namedIn(copy);

  test("is light enough to be passed on", () => {
    expect(zip.length).toBeLessThan(budgets.takeAway.limit);
  });

  test("shows at once what to open, and says in words what it is", () => {
    const top = new Set([...copy.keys()].map((place) => place.split("/")[0]));
    expect([...top].toSorted()).toEqual(["README.txt", "index.html", locale].toSorted());
    const words = strFromU8(copy.get("README.txt") ?? new Uint8Array());
    expect(words).toContain("index.html");
    expect(words).not.toMatch(/\{\{|undefined|null/);
  });

  test("has every page and PDF of the language, but those that hold another or serve only on the site", () => {
    const keeping = `${locale}/${paths.pages("offline")}`;
    const pages = pagesIn(site, locale).filter((page) => !pairOf(page) && !page.file.startsWith(keeping));
    const papers = [...site.files.keys()].filter(
      (href) => href.startsWith(`${site.base}${locale}/`) && href.endsWith(".pdf"),
    );
    expect(papers.length).toBeGreaterThan(0);
    const wanted = [
      ...pages.map(({ file }) => file),
      ...papers.map((href) => href.slice(site.base.length)),
    ].map((file) => (file === `${locale}/index.html` ? "index.html" : file));
    const found = [...copy.keys()].filter((place) => /\.(?:html|pdf)$/.test(place));
    expect(found.toSorted()).toEqual(wanted.toSorted());
  });

  test("names only files that it has, from wherever it is opened", () => {
    const own = named.filter((each) => !isOutside(each) && !each.address.startsWith("#"));
    expect(own.length).toBeGreaterThan(1000);
    const faults = own.filter(({ from, address }) => {
      const [way = ""] = address.split(/[?#]/);
      return !/^\.\.?\//.test(way) || !copy.has(posix.join(posix.dirname(from), decodeURI(way)));
    });
    expect(faults).toEqual([]);
  });

  test("loads nothing from elsewhere, and links only off the site", () => {
    const outside = named.filter(isOutside);
    expect(outside.filter(({ element }) => element !== "a")).toEqual([]);
    expect(outside.filter(({ address }) => address.startsWith(site.origin))).toEqual([]);
    const styles = [...copy].filter(([place]) => place.endsWith(".css"));
    const loads = styles.flatMap(([, content]) => strFromU8(content).match(/url\((?!data:)|@import/g) ?? []);
    expect(styles.length).toBeGreaterThan(1);
    expect(loads).toEqual([]);
  });

  test("has scripts that are no modules, each one used", () => {
    const scripts = [...copy].filter(([place]) => place.endsWith(".js"));
    for (const [place, content] of scripts)
      expect(() => new Script(strFromU8(content), { filename: place })).not.toThrow();
    const used = named
      .filter(({ element }) => element === "script")
      .map(({ from, address }) => posix.join(posix.dirname(from), address));
    expect([...new Set(used)].toSorted()).toEqual(scripts.map(([place]) => place).toSorted());
  });
});

test("the page that offers a copy tells how large it is", () => {
  for (const locale of locales) {
    const { size } = statSync(join(site.folder, takeAwayFile(locale)));
    const page = readFileSync(join(site.folder, locale, "offline/index.html"), "utf8");
    expect(page).toContain(`ZIP, ${megabytesIn(locale, size)}`);
  }
});
