import type { Page } from "@playwright/test";
import { languages, locales } from "../../src/i18n/locales.ts";
import { translateIn } from "../../src/i18n/translate.ts";
import { expect, test } from "./closed-network.ts";
import { departuresFrom, hold } from "./departures.ts";
import { withMotion } from "./motion.ts";

test.use(withMotion);

const pressShift = async (page: Page, times: number): Promise<void> => {
  for (let count = 0; count < times; count += 1) await page.keyboard.press("Shift");
};

for (const locale of locales)
  test(`Shift three times is the same way out in ${locale}`, async ({ page }) => {
    await hold(page);
    await page.goto(`./${locale}/`);
    await pressShift(page, 2);
    expect(await departuresFrom(page)).toEqual([]);
    await pressShift(page, 1);
    expect(await departuresFrom(page)).toEqual([{ url: languages[locale].leave, type: "replace" }]);
  });

test.describe("Shift three times", () => {
  test.use({ isOutsideAnswered: true });

  test("really leaves, with no step back", async ({ page, baseURL }) => {
    await page.goto("./en/");
    await page.goto("./en/safety/");
    await pressShift(page, 3);
    await expect(page).toHaveURL(languages.en.leave);
    await page.goBack();
    await expect(page).toHaveURL(new URL("./en/", baseURL).href);
  });
});

test.describe("Shift three times does not leave", () => {
  test.beforeEach(async ({ page }) => {
    await hold(page);
    await page.goto("./en/");
  });

  /** After whatever was done, three plain presses still leave: so the page was listening. */
  test.afterEach(async ({ page }) => {
    expect(await departuresFrom(page)).toEqual([]);
    await page.evaluate(() => {
      let field = document.activeElement;
      while (field?.shadowRoot?.activeElement) field = field.shadowRoot.activeElement;
      (field as HTMLElement | null)?.blur();
    });
    await page.keyboard.press("Escape");
    await pressShift(page, 3);
    expect(await departuresFrom(page)).toEqual([{ url: languages.en.leave, type: "replace" }]);
  });

  test("while the layout is switched, whichever key goes down first", async ({ page }) => {
    for (const modifier of ["Control", "Alt", "Meta"]) {
      await page.keyboard.down(modifier);
      await pressShift(page, 3);
      await page.keyboard.up(modifier);
      for (let count = 0; count < 3; count += 1) {
        await page.keyboard.down("Shift");
        await page.keyboard.press(modifier);
        await page.keyboard.up("Shift");
      }
      await pressShift(page, 2);
      await page.keyboard.press(modifier);
      await pressShift(page, 1);
    }
  });

  test("while typing into the search box", async ({ page }) => {
    await page.getByRole("searchbox").focus();
    await pressShift(page, 4);
  });

  test("in any other field that takes text, also inside of a component", async ({ page }) => {
    await page.evaluate(() => {
      const room = document.body.appendChild(document.createElement("div"));
      const component = document.body.appendChild(document.createElement("div"));
      component.attachShadow({ mode: "open" }).append(document.createElement("input"));
      const editable = document.createElement("p");
      editable.contentEditable = "true";
      room.append(document.createElement("textarea"), document.createElement("select"), editable);
    });
    for (const field of ["textarea", "select", "[contenteditable]", "div > input"]) {
      await page.locator(field).focus();
      await pressShift(page, 3);
    }
  });

  test("with clicks in between", async ({ page }) => {
    for (let count = 0; count < 3; count += 1) await page.locator("h1").click({ modifiers: ["Shift"] });
  });

  test("with a press from before the search box was used", async ({ page }) => {
    await pressShift(page, 2);
    await page.getByRole("searchbox").focus();
    await page.keyboard.type("Aa");
    await page.getByRole("searchbox").blur();
    await pressShift(page, 1);
  });

  test("with a letter in between", async ({ page }) => {
    await pressShift(page, 2);
    await page.keyboard.press("a");
    await pressShift(page, 2);
  });

  test("when it is held down and repeats", async ({ page }) => {
    for (let count = 0; count < 5; count += 1) await page.keyboard.down("Shift");
    await page.keyboard.up("Shift");
  });
});

test("Shift three times leaves from a box to tick, which takes no text", async ({ page }) => {
  await hold(page);
  await page.goto("./en/search/");
  await page.evaluate(() =>
    document.body.append(Object.assign(document.createElement("input"), { type: "checkbox" })),
  );
  await page.locator("body > input").focus();
  await pressShift(page, 3);
  expect(await departuresFrom(page)).toEqual([{ url: languages.en.leave, type: "replace" }]);
});

test("before the last press a screen reader is told what it does, and not for long", async ({ page }) => {
  await page.clock.install();
  await page.goto("./ar/mandate/");
  const said = page.getByRole("banner").getByRole("status");
  await pressShift(page, 1);
  await expect(said).toBeEmpty();
  await pressShift(page, 1);
  await expect(said).toHaveText(translateIn("ar")("masthead.leave.next"));
  await page.clock.runFor(3000);
  await expect(said).toBeEmpty();
});

test("no key is kept from the browser or from a screen reader", async ({ page }) => {
  await page.goto("./en/mandate/");
  await page.evaluate(() => {
    window.departures = [];
    for (const type of ["keydown", "keyup"])
      addEventListener(type, (event) => {
        const { key } = event as KeyboardEvent;
        window.departures.push({ url: key, type: event.defaultPrevented ? "kept" : "passed" });
      });
  });
  const keys = ["Shift", "h", "ArrowDown", "Control", "Tab"];
  for (const key of keys) await page.keyboard.press(key);
  const passed = keys.flatMap((key) => [key, key]).map((key) => ({ url: key, type: "passed" }));
  expect(await departuresFrom(page)).toEqual(passed);
});

test("Shift three times leaves within three seconds, and not if it takes longer", async ({ page }) => {
  await page.clock.install();
  await hold(page);
  await page.goto("./en/");
  await page.clock.pauseAt(Date.now() + 60_000);
  await pressShift(page, 1);
  await page.clock.runFor(1600);
  await pressShift(page, 1);
  await page.clock.runFor(1600);
  await pressShift(page, 1); // 3.2 s after the first
  expect(await departuresFrom(page)).toEqual([]);
  await page.clock.runFor(1300);
  await pressShift(page, 1); // 2.9 s after the second
  expect(await departuresFrom(page)).toEqual([{ url: languages.en.leave, type: "replace" }]);
});
