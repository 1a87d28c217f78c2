import { expect, test } from "vitest";
import { attribute, readSite } from "./built-site.ts";
import { brokenReferences, referencesOf, straysInto, styleReferencesOf } from "./references.ts";

const site = readSite();

test("every address on the site leads to a file, and to a place on its page", () => {
  expect(brokenReferences(site)).toEqual([]);
});

test("no link leads into another language unawares", () => {
  expect(site.pages.flatMap((page) => straysInto(site, page))).toEqual([]);
});

test("nothing is fetched from another origin", () => {
  const fetched = [...site.pages.flatMap(referencesOf), ...styleReferencesOf(site)].filter(
    ({ isResource }) => isResource,
  );
  expect(fetched.length).toBeGreaterThan(site.pages.length);
  expect(fetched.filter(({ url }) => url.origin !== site.origin)).toEqual([]);
});

/** Servers that are named with an address that is not encrypted, by the order of their names. */
const unencrypted = [{ host: "emirb.org", reason: "the address as the source document gives it" }];

test("every link off the site is encrypted, with listed exceptions", () => {
  const outside = site.pages.flatMap(referencesOf).filter(({ url }) => url.origin !== site.origin);
  const open = outside.filter(({ url }) => url.protocol !== "https:");
  expect(outside.length).toBeGreaterThan(open.length);
  expect([...new Set(open.map(({ url }) => url.host))].toSorted()).toEqual(
    unencrypted.map(({ host }) => host),
  );
});

test("one name does not lead to two places on a page", () => {
  const faults = site.pages.flatMap((page) => {
    const targets = new Map<string, Set<string>>();
    for (const link of page.document.querySelectorAll("a[href]")) {
      const name = attribute(link, "aria-label") || link.textContent.trim();
      targets.set(
        name,
        (targets.get(name) ?? new Set()).add(new URL(attribute(link, "href"), page.url).href),
      );
    }
    return [...targets]
      .filter(([, places]) => places.size > 1)
      .map(([name, places]) => `${page.href}: ${name} → ${[...places].join(", ")}`);
  });
  expect(faults).toEqual([]);
});
