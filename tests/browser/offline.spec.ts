import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import type { Locale } from "../../src/i18n/locales.ts";
import { offlinePaths } from "../../src/i18n/offline-paths.ts";
import { translateIn } from "../../src/i18n/translate.ts";
import { basePath } from "../../src/settings.ts";
import { expect, test as closed } from "./closed-network.ts";
import { keptSite, secondSign, type KeptSite } from "./kept-site.ts";
import { knownWord } from "./known-word.ts";

const test = closed.extend<{ site: KeptSite }, { server: KeptSite }>({
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

const press = (page: Page, name: string): Promise<void> =>
  page.getByRole("main").getByRole("button", { name, exact: true }).click();
const said = (page: Page) => page.getByRole("main").getByRole("status");
const title = (page: Page) => page.getByRole("heading", { level: 1 });

const keepWhole = async (page: Page, locale: Locale): Promise<void> => {
  await page.goto(`./${locale}/offline/`);
  await press(page, translateIn(locale)("keep.whole.start"));
  await expect(said(page)).toHaveText(translateIn(locale)("keep.done"));
};

/** How many caches there are for copies of a language, and how many of them are shown as complete. */
const copiesOf = (page: Page, locale: Locale): Promise<{ caches: number; complete: number }> =>
  page.evaluate(
    async ({ own, list }) => {
      const names = (await caches.keys()).filter((name) => name.includes(` copy ${own} `));
      const lists = await Promise.all(names.map((cacheName) => caches.match(list, { cacheName })));
      return { caches: names.length, complete: lists.filter(Boolean).length };
    },
    { own: locale, list: `${basePath}${locale}/${offlinePaths.list}` },
  );

/** Everything that a browser has of the site. */
const leftIn = (page: Page): Promise<string[]> =>
  page.evaluate(async () => [
    ...(await caches.keys()),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
  ]);

const search = async (page: Page, locale: Locale): Promise<void> => {
  const t = translateIn(locale);
  await page.getByRole("searchbox", { name: t("search.label"), exact: true }).fill(knownWord(locale));
  await page.getByRole("button", { name: t("search.submit"), exact: true }).click();
};
const found = (page: Page) => page.getByRole("main").locator("mark").first();

test("what is read is kept from then on, and what was not read says so in the reader's language", async ({
  page,
  site,
}) => {
  const t = translateIn("ar");
  await page.goto("./ar/offline/");
  await press(page, t("keep.read.start"));
  await expect(said(page)).toHaveText(t("keep.reading"));
  await page.goto("./ar/mandate/?from=a-friend#r-1");
  const name = await title(page).textContent();
  await page.evaluate(() => document.fonts.ready);
  site.version = undefined;

  await page.goto("./ar/mandate/");
  await expect(title(page)).toHaveText(name ?? "");
  await expect(page.locator(".masthead")).toHaveCSS("position", "sticky");
  expect(
    await page.evaluate(() => [...document.fonts].filter(({ status }) => status === "loaded").length),
  ).toBe(1);

  const missing = await page.goto("./ar/news/");
  expect(missing?.status()).toBe(503);
  await expect(title(page)).toHaveText(t("notKept.title"));
  await page.getByRole("link", { name: t("notKept.kept"), exact: true }).click();
  await page.getByText(t("keep.pages"), { exact: true }).click();
  await page
    .getByRole("main")
    .getByRole("link", { name: name ?? "", exact: true })
    .click();
  await expect(page).toHaveURL(/\/ar\/mandate\/$/);

  await page.goto("./en/");
  await expect(title(page), "another language is told so in the one that was chosen").toHaveText(
    t("notKept.title"),
  );
});

test("a whole language is read, searched and downloaded from without a network", async ({ page, site }) => {
  const t = translateIn("en");
  await keepWhole(page, "en");
  site.version = undefined;
  site.asked = [];

  await page.goto(`./en/search/?q=${knownWord("en")}`);
  await expect(found(page)).toBeVisible();
  await page
    .getByRole("region", { name: t("search.results") })
    .getByRole("link")
    .first()
    .click();
  await expect(title(page)).toBeVisible();
  await page.goto("./en/partners");
  await expect(title(page)).toHaveText(t("partners.title"));

  const answers = await page.evaluate(async () => {
    const file = new URL("../en/mandate/mandate.pdf", document.baseURI);
    const whole = await fetch(file);
    const size = (await whole.clone().arrayBuffer()).byteLength;
    const part = await fetch(file, { headers: { range: `bytes=${String(size - 6)}-` } });
    return [
      whole.status,
      whole.headers.get("content-type"),
      (await whole.text()).slice(0, 5),
      part.status,
      await part.text(),
    ];
  });
  expect(answers).toEqual([200, "application/pdf", "%PDF-", 206, expect.stringContaining("%EOF")]);

  const beside = await page.goto("./en/mandate/with/ar/");
  expect(beside?.status()).toBe(503);
  expect(site.asked.filter((path) => !/sw\.js|offline\.json|with/.test(path))).toEqual([]);
});

test("a new version replaces the old one when it is whole; a page that is open stays in the old one", async ({
  page,
  context,
  site,
}) => {
  await keepWhole(page, "en");
  let release = (): void => undefined;
  site.holds = {
    pattern: /\/en\/timeline\/$/,
    until: new Promise<void>((resolve) => (release = resolve)),
  };
  site.version = "second";
  await page.goto("./en/search/");
  await expect.poll(() => copiesOf(page, "en")).toEqual({ caches: 2, complete: 1 });

  const during = await context.newPage();
  await during.goto("./en/mandate/");
  await expect(title(during)).not.toContainText(secondSign);
  release();
  await expect.poll(() => copiesOf(page, "en")).toEqual({ caches: 2, complete: 2 });

  const after = await context.newPage();
  await after.goto("./en/search/");
  await expect(title(after)).toContainText(secondSign);
  await search(after, "en");
  await expect(said(after)).toHaveText(translateIn("en")("search.failed"));
  await search(page, "en");
  await expect(found(page), "the page of the old version searches the old index").toBeVisible();
  await expect(title(page)).not.toContainText(secondSign);
});

test("without room the download stops, says what is needed, and leaves what was kept", async ({
  page,
  site,
}) => {
  await keepWhole(page, "en");
  // The worker asks for a newer version now, learns of none, and will not ask again for an hour.
  site.asked = [];
  await page.goto("./en/offline/");
  await expect.poll(() => site.asked).toContain(`${basePath}en/${offlinePaths.list}`);
  site.version = "second";
  // As one of many files fills the disk.
  await page.addInitScript(() => {
    const { put } = Cache.prototype;
    Cache.prototype.put = function (request, response) {
      if (String(request).endsWith("/timeline/")) throw new DOMException("Full", "QuotaExceededError");
      return put.call(this, request, response);
    };
  });
  await page.goto("./en/offline/");
  await press(page, translateIn("en")("keep.again"));
  await expect(said(page)).toHaveText(/There is not enough room. The whole site needs about [\d.]+ MB\./);
  expect(await copiesOf(page, "en")).toEqual({ caches: 1, complete: 1 });
  site.version = undefined;
  await page.goto("./en/timeline/");
  await expect(title(page)).not.toContainText(secondSign);
});

test("a download that the network breaks off is not shown as kept, and goes on where it was", async ({
  page,
  site,
}) => {
  const t = translateIn("ar");
  site.breaks = /\/ar\/timeline\/$/;
  await page.goto("./ar/offline/");
  await press(page, t("keep.whole.start"));
  await expect(said(page)).toHaveText(t("keep.interrupted"));
  await expect(page.getByText(t("keep.begun"), { exact: true })).toBeVisible();
  expect(await copiesOf(page, "ar")).toEqual({ caches: 1, complete: 0 });
  expect(site.asked).toContain(`${basePath}ar/mandate/`);
  site.breaks = undefined;
  await page.reload();
  site.asked = [];
  await press(page, t("keep.whole.start"));
  await expect(said(page)).toHaveText(t("keep.done"));
  expect(site.asked).toContain(`${basePath}ar/timeline/`);
  expect(site.asked).not.toContain(`${basePath}ar/mandate/`);
  expect(await copiesOf(page, "ar")).toEqual({ caches: 1, complete: 1 });
});

test("the safety page removes everything, the worker too, and says when there was nothing", async ({
  page,
  site,
}) => {
  const t = translateIn("ar");
  await keepWhole(page, "ar");
  await page.goto("./ar/safety/");
  await press(page, t("forget.start"));
  await expect(page.getByText(t("keep.removed"), { exact: true })).toBeVisible();
  expect(await leftIn(page)).toEqual([]);
  await press(page, t("forget.start"));
  await expect(page.getByText(t("forget.none"), { exact: true })).toBeVisible();

  site.asked = [];
  await page.goto("./ar/mandate/");
  expect(site.asked).toContain(`${basePath}ar/mandate/`);
  expect(await leftIn(page)).toEqual([]);
});

test("a download that is cancelled leaves nothing", async ({ page, site }) => {
  const t = translateIn("en");
  site.holds = { pattern: /\/en\/timeline\/$/, until: new Promise(() => undefined) };
  await page.goto("./en/offline/");
  await press(page, t("keep.whole.start"));
  await expect(page.getByRole("progressbar", { name: t("keep.progress"), exact: true })).toBeVisible();
  await expect.poll(() => site.asked).toContain(`${basePath}en/timeline/`);
  await press(page, t("keep.cancel"));
  await expect(said(page)).toHaveText(t("keep.cancelled"));
  await expect(page.getByText(t("keep.nothing"), { exact: true })).toBeVisible();
  expect(await leftIn(page)).toEqual([]);
});

test("a site that gives up reading without a network takes everything back by the script of decision 0019", async ({
  page,
  site,
}) => {
  const decision = readFileSync("src/decisions/0019-offline.md", "utf8");
  await page.goto("./ar/offline/");
  await press(page, translateIn("ar")("keep.read.start"));
  await expect(said(page)).toHaveText(translateIn("ar")("keep.reading"));
  expect(await leftIn(page)).not.toEqual([]);
  site.worker = /```js\n(.*?)```/s.exec(decision)?.[1];
  await page.evaluate(() => navigator.serviceWorker.ready.then((registration) => registration.update()));
  await expect.poll(() => leftIn(page)).toEqual([]);
});
