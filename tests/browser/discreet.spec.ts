import type { Page } from "@playwright/test";
import { locales, type Locale } from "../../src/i18n/locales.ts";
import { translateIn } from "../../src/i18n/translate.ts";
import { expect, test } from "./closed-network.ts";
import { withMotion } from "./motion.ts";

test.use(withMotion);

declare global {
  interface Window {
    /** Every name that the tab of this page was given. */
    names: string[];
  }
}

const neutralTitles = locales.map((locale) => translateIn(locale)("discreet.tab"));

const switchOn = async (page: Page, locale: Locale): Promise<void> => {
  await page.goto(`./${locale}/safety/`);
  await page.getByRole("button", { name: translateIn(locale)("discreet.start") }).click();
};

const stored = (page: Page): Promise<string[]> => page.evaluate(() => Object.keys(sessionStorage));

/** What the tab shows, and how many steps lead back through it. */
const tabOf = (page: Page): Promise<{ title: string; icon: string | undefined; steps: number }> =>
  page.evaluate(() => ({
    title: document.title,
    icon: document.querySelector<HTMLLinkElement>("link[rel=icon]")?.href.split("/").at(-1),
    steps: history.length,
  }));

/** Notes each name of each page of the tab, from before its first element. */
const watchNames = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    window.names = [];
    new MutationObserver(() => {
      if (window.names.at(-1) !== document.title) window.names.push(document.title);
    }).observe(document, { childList: true, subtree: true, characterData: true });
  });

for (const locale of ["ar", "en"] as const) {
  const t = translateIn(locale);
  const start = { name: t("discreet.start") };

  test(`pages in ${locale} read discreetly have a neutral name from the first, and leave no step back`, async ({
    page,
  }) => {
    await watchNames(page);
    await page.goto(`./${locale}/mandate/`);
    const before = await tabOf(page);
    await page.goto(`./${locale}/safety/`);
    expect(await stored(page)).toEqual([]);
    await page.getByRole("button", start).click();
    await expect(page.getByRole("status").filter({ hasText: t("discreet.on") })).toBeVisible();
    await expect(page.getByRole("button", { name: t("discreet.stop") })).toBeFocused();
    expect(await stored(page)).toEqual(["discreet"]);

    const neutral = { title: t("discreet.tab"), icon: "sheet.svg", steps: before.steps + 1 };
    const expectNeutral = async (address: RegExp, title = neutral.title): Promise<void> => {
      await expect(page).toHaveURL(address);
      await page.waitForLoadState();
      expect(await tabOf(page)).toEqual({ ...neutral, title });
      const names = await page.evaluate(() => window.names);
      expect(names.filter((name) => name !== "" && !neutralTitles.includes(name))).toEqual([]);
    };
    const sections = page.getByRole("navigation", { name: t("masthead.sections") });

    expect(await tabOf(page)).toEqual(neutral);
    await sections.getByRole("link", { name: t("section.mandate") }).click();
    await expectNeutral(/\/mandate\/$/);
    await page.locator(".contents-list a").nth(1).click();
    await expectNeutral(/\/mandate\/#./);
    await page.locator("main a.term").first().click();
    await page.getByRole("dialog").getByRole("link").click();
    await expectNeutral(/\/glossary\/#./);

    // Scripts that write the address, and then a form.
    await sections.getByRole("link", { name: t("section.search") }).click();
    await expectNeutral(/\/search\/$/);
    await page.getByRole("searchbox").fill("a");
    await expectNeutral(/\/search\/\?q=a$/);
    await sections.getByRole("link", { name: t("section.partners") }).click();
    await page.locator("#narrow-type").selectOption({ index: 1 });
    await expectNeutral(/\/partners\/\?type=/);
    await page.locator(".map a").first().press("Enter");
    await expectNeutral(/\/partners\/country\/[a-z]+\/$/);
    await page.goto("./no-such-page/");
    neutral.steps += 1; // an address that was typed is a step, as ever
    await page.getByRole("searchbox").nth(locales.indexOf(locale)).fill("b");
    await page.getByRole("searchbox").nth(locales.indexOf(locale)).press("Enter");
    await expectNeutral(new RegExp(`/${locale}/search/\\?q=b$`));

    const other = locale === "ar" ? "ru" : "kk";
    await page.locator(`.languages a[hreflang=${other}]`).first().click();
    await expectNeutral(new RegExp(`/${other}/search/`), translateIn(other)("discreet.tab"));
  });
}

test("discreet reading ends where it began, and leaves nothing stored", async ({ page }) => {
  await page.goto("./en/safety/");
  const before = await tabOf(page);
  await switchOn(page, "en");
  await page.reload();
  await page.getByRole("button", { name: translateIn("en")("discreet.stop") }).click();
  await expect(page.getByRole("button", { name: translateIn("en")("discreet.start") })).toBeFocused();
  expect(await stored(page)).toEqual([]);
  const after = await tabOf(page);
  expect(after).toMatchObject({ title: before.title, icon: before.icon });
  await page
    .getByRole("link", { name: translateIn("en")("section.mandate") })
    .first()
    .click();
  await expect(page).toHaveURL(/\/mandate\/$/);
  await page.waitForLoadState();
  expect(await tabOf(page)).toMatchObject({ icon: before.icon, steps: after.steps + 1 });
  expect(await page.title()).toContain(translateIn("en")("site.name"));
});

test("Back leads to what was open before discreet reading, under a neutral name", async ({ page }) => {
  await page.goto("./en/news/");
  await switchOn(page, "en");
  await page
    .getByRole("link", { name: translateIn("en")("section.mandate") })
    .first()
    .click();
  await expect(page).toHaveURL(/\/mandate\/$/);
  await page.goBack();
  await expect(page).toHaveURL(/\/en\/news\/$/);
  await page.waitForLoadState();
  expect((await tabOf(page)).title).toBe(translateIn("en")("discreet.tab"));
});

test("a new tab is read as usual, and a download goes on as ever", async ({ page, context }) => {
  await switchOn(page, "en");
  const mandate = page.getByRole("link", { name: translateIn("en")("section.mandate") }).first();
  const opening = context.waitForEvent("page");
  await mandate.click({ modifiers: ["ControlOrMeta"] });
  const opened = await opening;
  await expect(opened).toHaveURL(/\/mandate\/$/);
  await opened.waitForLoadState();
  expect(await stored(opened)).toEqual([]);
  expect(await opened.title()).toContain(translateIn("en")("site.name"));

  await page.getByRole("link", { name: translateIn("en")("data.title") }).click();
  await expect(page).toHaveURL(/\/data\/$/);
  await page.waitForLoadState();
  const before = await tabOf(page);
  const downloading = page.waitForEvent("download");
  await page.locator('a[href$=".csv"]').first().click();
  expect((await downloading).suggestedFilename()).toMatch(/\.csv$/);
  expect(await tabOf(page)).toEqual(before);
});

test("a page that the browser kept follows a choice made meanwhile", async ({ page }) => {
  await page.goto("./en/");
  const ordinary = await tabOf(page);
  const comeBack = (): Promise<boolean> =>
    page.evaluate(() => dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true })));
  await page.evaluate(() =>
    sessionStorage.setItem(
      "discreet",
      JSON.stringify({ titles: { en: "x" }, icon: `${location.origin}/x.svg` }),
    ),
  );
  await comeBack();
  expect(await tabOf(page)).toMatchObject({ title: "x", icon: "x.svg" });
  await page.evaluate(() => sessionStorage.clear());
  await comeBack();
  expect(await tabOf(page)).toEqual(ordinary);
});

test("where the browser forbids to store anything, the page says so and is read as usual", async ({
  page,
}) => {
  const errors: string[] = [];
  page.on("pageerror", ({ message }) => errors.push(message));
  await page.addInitScript(() => {
    Object.defineProperty(window, "sessionStorage", {
      get: () => {
        throw new DOMException("no", "SecurityError");
      },
    });
  });
  await switchOn(page, "en");
  await expect(page.getByText(translateIn("en")("discreet.failed"))).toBeVisible();
  expect((await tabOf(page)).icon).toBe("favicon.svg");
  expect(errors).toEqual([]);
});

test.describe("with JavaScript off", () => {
  test.use({ javaScriptEnabled: false });

  test("discreet reading is not offered, and the page says why", async ({ page }) => {
    await page.goto("./ar/safety/");
    await expect(page.getByRole("button")).toHaveCount(0);
    await expect(page.locator("noscript > p").first()).toHaveText(translateIn("ar")("discreet.needsScript"));
  });
});
