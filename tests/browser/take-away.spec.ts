import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test as base, type Page } from "@playwright/test";
import { unzipSync } from "fflate";
import sirv from "sirv";
import type { Locale } from "../../src/i18n/locales.ts";
import { translateIn } from "../../src/i18n/translate.ts";
import { takeAwayFile, takeAwayName } from "../../src/i18n/urls.ts";
import { loadedTypefaces } from "./loaded-typefaces.ts";

/** A folder with the unpacked copies, and what went wrong or out while a page was open. */
const test = base.extend<{ faults: string[] }, { folder: string }>({
  folder: [
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), "take-away-"));
      for (const locale of ["kk", "ar"] as const)
        for (const [name, content] of Object.entries(
          unzipSync(readFileSync(join(process.env["OUT_DIR"] ?? "dist", takeAwayFile(locale)))),
        )) {
          mkdirSync(dirname(join(folder, name)), { recursive: true });
          writeFileSync(join(folder, name), content);
        }
      await use(folder);
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: "worker" },
  ],
  faults: async ({ page }, use) => {
    const faults: string[] = [];
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) faults.push(message.text());
    });
    page.on("pageerror", (error) => faults.push(error.message));
    page.on("request", (request) => {
      const { protocol, hostname } = new URL(request.url());
      if (!["file:", "data:"].includes(protocol) && hostname !== "localhost") faults.push(request.url());
    });
    page.on("requestfailed", (request) => faults.push(`failed: ${request.url()}`));
    await use(faults);
  },
});

const ask = async (page: Page, locale: Locale, query: string): Promise<void> => {
  const t = translateIn(locale);
  await page.getByRole("searchbox", { name: t("search.label"), exact: true }).fill(query);
  await page.getByRole("button", { name: t("search.submit"), exact: true }).click();
};

const resultsOn = (page: Page, locale: Locale) =>
  page.getByRole("region", { name: translateIn(locale)("search.results"), exact: true });

/** Typefaces that the page has loaded. */
const typefaces = async (page: Page): Promise<string[]> => {
  await page.evaluate(() => document.fonts.ready);
  return loadedTypefaces(page);
};

/** Opens a copy, reads on from page to page, and searches as somebody without the letters of the language would. */
const read = async (page: Page, locale: Locale, root: string, query: string, found: RegExp) => {
  const t = translateIn(locale);
  await page.goto(root);
  await page
    .getByRole("navigation", { name: t("masthead.sections") })
    .getByText(t("section.mandate"))
    .click();
  await expect(page.locator("#r-3")).toBeVisible();
  await page.locator(".contents-list a").first().click();
  await expect(page).toHaveURL(/mandate\/index\.html#b$/);
  await expect(page.locator(".contents-list [aria-current]")).toHaveCount(1); // a script of the page ran
  await page.getByRole("banner").getByRole("link").first().click();
  await ask(page, locale, query);
  await expect(page).toHaveURL(/search\/index\.html\?q=/);
  const results = resultsOn(page, locale);
  await expect(results.locator("mark").first()).toHaveText(found);
  await results.getByRole("checkbox").last().check(); // narrowed, and a step in the history, as on the site
  await expect(page).toHaveURL(/search\/index\.html\?q=.+&/);
  await expect(results.locator("mark").first()).toHaveText(found);
  const first = results.getByRole("link").first();
  const title = (await first.textContent()) ?? "";
  await first.click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
  await page.waitForLoadState(); // to go on earlier would break off what is still loading
};

test("a Kazakh copy opens from a disk: pages, links, typeface, search without Kazakh letters", async ({
  page,
  faults,
  folder,
}) => {
  const root = pathToFileURL(join(folder, takeAwayName("kk"), "index.html")).href;
  await read(page, "kk", root, "казакстанда", /қазақстан/i);
  expect(await typefaces(page)).toContain("Piazzolla");
  await page.goto(new URL("kk/mandate/index.html", root).href);
  await page.locator("a.term").first().click(); // on a disk a word leads to the glossary
  await expect(page).toHaveURL(/glossary\/index\.html#/);
  expect(faults).toEqual([]);
});

test("an Arabic copy opens from a disk, and guesses a misspelt word", async ({ page, faults, folder }) => {
  const root = pathToFileURL(join(folder, takeAwayName("ar"), "index.html")).href;
  await read(page, "ar", root, "التعذبب", /التعذيب/);
  expect(await typefaces(page)).toContain("Noto Naskh Arabic Site");
  expect(await page.locator("html").getAttribute("dir")).toBe("rtl");
  expect(faults).toEqual([]);
});

test("the same folder is read and searched at an address below another one", async ({
  page,
  faults,
  folder,
}) => {
  const files = sirv(join(folder, takeAwayName("kk")), { dev: true });
  const below = "/ipfs/some/where";
  const server: Server = createServer((request, response) => {
    request.url = request.url?.replace(below, "") ?? "";
    files(request, response, () => {
      response.writeHead(404).end();
    });
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const root = `http://localhost:${port}${below}/`;
  await read(page, "kk", root, "korgau", /қорғау/i);
  await page.goto(`${root}kk/mandate/index.html`);
  await page.locator("a.term").first().click();
  await expect(page.locator(".explanation")).toBeVisible();
  expect(faults).toEqual([]);
  server.close();
});
