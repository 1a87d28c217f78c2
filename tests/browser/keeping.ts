import type { Page } from "@playwright/test";
import type { Locale } from "../../src/i18n/locales.ts";
import { offlinePaths } from "../../src/i18n/offline-paths.ts";
import { translateIn } from "../../src/i18n/translate.ts";
import { basePath } from "../../src/settings.ts";
import { expect, test as closed } from "./closed-network.ts";
import { keptSite, type KeptSite } from "./kept-site.ts";
import { knownWord } from "./known-word.ts";

/** Playwright's `test` on a site of two versions that can be lost; it is as new for each test. */
export const test = closed.extend<{ site: KeptSite }, { server: KeptSite }>({
  server: [
    async ({}, use) => {
      const server = await keptSite();
      await use(server);
      server.close();
    },
    { scope: "worker" },
  ],
  baseURL: ({ server }, use) => use(server.origin + basePath),
  site: async ({ server }, use) => {
    Object.assign(server, {
      asked: [],
      version: "first",
      holds: undefined,
      breaks: undefined,
      worker: undefined,
    });
    await use(server);
  },
});

export const press = (page: Page, name: string): Promise<void> =>
  page.getByRole("main").getByRole("button", { name, exact: true }).click();
export const said = (page: Page) => page.getByRole("main").getByRole("status");
export const title = (page: Page) => page.getByRole("heading", { level: 1 });

export const keepWhole = async (page: Page, locale: Locale): Promise<void> => {
  await page.goto(`./${locale}/offline/`);
  await press(page, translateIn(locale)("keep.whole.start"));
  // The whole site is stored: how long that takes says nothing, so that the limit only ends what hangs.
  await expect(said(page)).toHaveText(translateIn(locale)("keep.done"), { timeout: 30_000 });
};

/** How many caches there are for copies of a language, and how many of them are shown as complete. */
export const copiesOf = (page: Page, locale: Locale): Promise<{ caches: number; complete: number }> =>
  page.evaluate(
    async ({ own, list }) => {
      const names = (await caches.keys()).filter((name) => name.includes(` copy ${own} `));
      const lists = await Promise.all(names.map((cacheName) => caches.match(list, { cacheName })));
      return { caches: names.length, complete: lists.filter(Boolean).length };
    },
    { own: locale, list: `${basePath}${locale}/${offlinePaths.list}` },
  );

/** Everything that a browser has of the site. */
export const leftIn = (page: Page): Promise<string[]> =>
  page.evaluate(async () => [
    ...(await caches.keys()),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
  ]);

export const search = async (page: Page, locale: Locale): Promise<void> => {
  const t = translateIn(locale);
  await page.getByRole("searchbox", { name: t("search.label"), exact: true }).fill(knownWord(locale));
  await page.getByRole("button", { name: t("search.submit"), exact: true }).click();
};
export const found = (page: Page) => page.getByRole("main").locator("mark").first();

export { expect } from "@playwright/test";
