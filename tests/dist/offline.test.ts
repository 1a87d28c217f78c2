import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { addressOf } from "../../src/editions/offline/files.ts";
import { digestOf } from "../../src/editions/manifest.ts";
import { megabytesIn } from "../../src/i18n/format.ts";
import { locales, type Locale } from "../../src/i18n/locales.ts";
import { offlinePaths } from "../../src/i18n/offline-paths.ts";
import type { OfflineList } from "../../src/offline/list.ts";
import { sizePlaceholders } from "../../src/offline/size.ts";
import { budgets } from "../budgets.ts";
import { pagesIn, pairOf, readSite, textOf } from "./built-site.ts";
import { loadOf, weightOf } from "./loads.ts";

const site = readSite();
const listOf = (locale: Locale): OfflineList =>
  JSON.parse(textOf(site, `${site.base}${locale}/${offlinePaths.list}`)) as OfflineList;

describe.each(locales)("the whole copy of %s", (locale) => {
  const { files, bytes } = listOf(locale);
  const addresses = new Set(files.map(([address]) => address));

  test("names each file once, with its true size and digest", () => {
    expect(addresses.size).toBe(files.length);
    const untrue = files.filter(([address, size, digest]) => {
      const file = site.files.get(site.base + address) ?? "";
      return size !== statSync(file).size || digest !== digestOf(readFileSync(file));
    });
    expect(untrue).toEqual([]);
    expect(bytes).toBe(files.reduce((sum, [, size]) => sum + size, 0));
  });

  test("has every page of the language but the pairs, and all that its pages load", () => {
    const pages = pagesIn(site, locale).filter((page) => !pairOf(page));
    const needed = pages.flatMap((page) => {
      const { styles, scripts, fonts, pictures } = loadOf(site, page);
      return [page.href, ...styles, ...scripts, ...fonts, ...pictures];
    });
    const paths = new Set(needed.map((href) => href.slice(site.base.length)));
    expect(paths.size).toBeGreaterThan(pages.length);
    expect([...paths].filter((path) => !addresses.has(path))).toEqual([]);
  });

  test("has the PDF editions, the search and the words explained, and no other kinds of file", () => {
    expect(addresses).toContain(`${locale}/mandate/mandate.pdf`);
    expect(addresses).toContain(`pagefind/${locale}/pagefind-worker.js`);
    const own = [...addresses].filter(
      (address) => address.startsWith(`${locale}/`) && !address.endsWith("/"),
    );
    expect(own.filter((address) => !/\.pdf$|\/glossary\/words\.json$/.test(address))).toEqual([]);
    const foreign = locales.filter((other) => other !== locale);
    const strays = [...addresses].filter((path) =>
      foreign.some((other) => path.startsWith(`${other}/`) || path.startsWith(`pagefind/${other}/`)),
    );
    expect(strays).toEqual([]);
  });

  test(`is not too large: ${budgets.copy.reason}`, () => {
    expect(bytes).toBeLessThanOrEqual(budgets.copy.limit);
  });

  test("says on its page what it takes", () => {
    const page = textOf(site, `${site.base}${locale}/${offlinePaths.page}`);
    expect(page).toContain(megabytesIn(locale, bytes));
    for (const placeholder of Object.values(sizePlaceholders)) expect(page).not.toContain(placeholder);
  });
});

test("all languages of one build have one version", () => {
  const versions = new Set(locales.map((locale) => listOf(locale).version));
  expect([...versions]).toEqual([expect.stringMatching(/^[\da-f]{16}$/)]);
});

test("the service worker is one plain script, because not every browser lets it be more", () => {
  const code = textOf(site, site.base + offlinePaths.worker);
  expect(code).toContain("fetch");
  expect(code).not.toMatch(/^\s*(?:import|export)\b|import\(|importScripts/m);
});

test(`the service worker is small: ${budgets.worker.reason}`, () => {
  expect(weightOf(join(site.folder, offlinePaths.worker))).toBeLessThanOrEqual(budgets.worker.limit);
});

test("no page but the one about keeping names the service worker or loads what registers it", () => {
  const registering = site.pages.filter((page) => {
    const { scripts } = loadOf(site, page);
    return scripts.some((href) => textOf(site, href).includes(".register("));
  });
  expect(registering.map(({ file }) => addressOf(file)).toSorted()).toEqual(
    locales.map((locale) => `${locale}/${offlinePaths.page}`).toSorted(),
  );
});
