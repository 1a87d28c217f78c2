import type { Page } from "@playwright/test";
import { locales, type Locale } from "../../src/i18n/locales.ts";
import { translateIn } from "../../src/i18n/translate.ts";
import { expect, test } from "./closed-network.ts";

const open = async (page: Page, locale: Locale) => {
  await page.goto(`./${locale}/partners/`);
  await page.evaluate(() => document.fonts.ready);
  return page.getByRole("group", { name: translateIn(locale)("map.label"), exact: true });
};

/** Where an organisation's country is drawn: middles of the squares of each, from the left of the map. */
const middles = (page: Page): Promise<[string, number][]> =>
  page.locator(".map figure path[class]").evaluateAll((shapes) => {
    const map = document.querySelector(".map figure > svg")?.getBoundingClientRect();
    return shapes.map((shape): [string, number] => {
      const { left, right } = shape.getBoundingClientRect();
      return [shape.getAttribute("class") ?? "", Math.round((left + right) / 2 - (map?.left ?? 0))];
    });
  });

test("the map lies the same in Arabic: east is on the right", async ({ page }) => {
  await open(page, "en");
  const english = Object.fromEntries(await middles(page));
  await open(page, "ar");
  expect(Object.fromEntries(await middles(page))).toEqual(english);
  expect(english["turkmenistan"]).toBeLessThan(english["kyrgyzstan"] ?? 0);
});

for (const [locale, width] of locales.flatMap((one) => [320, 1280].map((wide) => [one, wide] as const))) {
  test(`in ${locale} at ${width} px names and marks of the map lie apart, and within it`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await open(page, locale);
    const found = await page.locator(".map figure > svg").evaluate((map) => {
      const whole = map.getBoundingClientRect();
      /** Without the line around it, which browsers count differently. */
      const shapeOf = (shape: SVGGraphicsElement): DOMRect => {
        const { x, y, width, height } = shape.getBBox();
        const { a = 1, d = 1, e = 0, f = 0 } = shape.getScreenCTM() ?? {};
        return new DOMRect(a * x + e, d * y + f, a * width, d * height);
      };
      const boxes = [...map.querySelectorAll("text")]
        .filter(({ parentElement }) => !parentElement?.closest(".mark"))
        .concat([...map.querySelectorAll<SVGTextElement>(".mark path")])
        .map((element) => ({
          name: element.textContent || element.closest("a")?.getAttribute("aria-label"),
          // A lozenge fills half of its box: its corners are empty.
          ...(element.tagName === "path" ? { slack: 0.2 } : { slack: 0 }),
          box: element.tagName === "path" ? shapeOf(element) : element.getBoundingClientRect(),
        }));
      const faults: string[] = [];
      for (const [at, { name, box, slack }] of boxes.entries()) {
        if (box.left < whole.left - 1 || box.right > whole.right + 1) faults.push(`${name} is outside`);
        for (const other of boxes.slice(at + 1)) {
          const room = Math.max(slack, other.slack) * Math.min(box.height, other.box.height);
          const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
          const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
          if (across > room && down > room) faults.push(`${name} meets ${other.name}`);
        }
      }
      return { count: boxes.length, faults };
    });
    expect(found.count).toBeGreaterThan(6);
    expect(found.faults).toEqual([]);
  });
}

test("whoever walks by keyboard meets each country once, sees where she is, and arrives", async ({
  page,
}) => {
  const links = (await open(page, "en")).getByRole("link");
  const count = await links.count();
  expect(count).toBeGreaterThan(0);
  await links.first().focus();
  for (let at = 0; at < count; at += 1) {
    const link = links.nth(at);
    await expect(link).toBeFocused();
    const shape = link.locator("path").first();
    const lit = await shape.evaluate((element) => getComputedStyle(element).stroke);
    await page.keyboard.press("Tab");
    expect(await shape.evaluate((element) => getComputedStyle(element).stroke)).not.toBe(lit);
  }
  await page.keyboard.press("Shift+Tab");
  const name = await links.last().getAttribute("aria-label");
  const href = await links.last().getAttribute("href");
  await page.keyboard.press("Enter");
  await page.waitForURL(`**${href}`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(name?.split(":")[0] ?? "");
});

test("a country can be met anywhere on its squares, far from its name", async ({ page }) => {
  const link = (await open(page, "en")).getByRole("link").first();
  const hit = await link.evaluate((country) => {
    const shape = country.querySelector("path");
    shape?.scrollIntoView({ block: "center" });
    const middle = shape?.getPointAtLength(0.5).matrixTransform(shape.getScreenCTM() ?? undefined); // of its first square
    return document
      .elementFromPoint(middle?.x ?? 0, middle?.y ?? 0)
      ?.closest("a")
      ?.getAttribute("aria-label");
  });
  expect(hit).toBe(await link.getAttribute("aria-label"));
});
