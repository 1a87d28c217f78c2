import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test as base } from "@playwright/test";
import type axeCore from "axe-core";
import { translateIn } from "../../../src/i18n/translate.ts";
import { basePath } from "../../../src/settings.ts";
import { inBothDirections } from "../every-page.ts";
import { knownWord } from "../known-word.ts";
import { faultsOfWalk, lookAtFocus, walked } from "./focus.ts";
import { serveWatched } from "./watched-site.ts";
import { keys, type Driven } from "./webdriver.ts";
import { openWebKit } from "./webkit.ts";

// WebKit as GNOME's browser has it: a visit to each template, and once each thing that scripts do.

const axe = readFileSync(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");
const typefaces = { kk: "Piazzolla", ar: "Noto Naskh Arabic Site" } as const;
const letters = { kk: "ӘҒҚҢӨҰҮҺІәғқңөұүһі", ar: "ءابجدهوزحطيكلمنسعفصقرشتثخذضظغة" } as const;

const test = base.extend<object, { site: string; webkit: Driven }>({
  site: [
    async ({}, use) => {
      const { origin, close } = await serveWatched("dist");
      await use(origin + basePath);
      close();
    },
    { scope: "worker" },
  ],
  webkit: [
    async ({}, use) => {
      const webkit = await openWebKit();
      await use(webkit);
      await webkit.close();
    },
    { scope: "worker" },
  ],
});

/** What went wrong on the page that is open. */
const faults = (webkit: Driven): Promise<string[]> => webkit.ask(() => window.faults);

/** How far the page is wider than its window, and whether its typeface has come. */
const look = (webkit: Driven, family: string, sample: string) =>
  webkit.ask(
    async (name, text) => {
      await document.fonts.ready;
      const { scrollWidth, clientWidth } = document.documentElement;
      const loaded = [...document.fonts].some(
        ({ family, status }) => family.includes(name) && status === "loaded",
      );
      return {
        width: innerWidth,
        over: scrollWidth - clientWidth,
        loaded,
        drawn: document.fonts.check(`16px "${name}"`, text),
      };
    },
    family,
    sample,
  );

/** What axe finds wrong, as sentences. */
const judge = async (webkit: Driven): Promise<string[]> => {
  await webkit.run(axe);
  return webkit.ask(async () => {
    const { axe: judge } = window as unknown as { axe: typeof axeCore };
    const { violations } = await judge.run("html", { resultTypes: ["violations"] });
    return violations.map(
      ({ help, nodes }) => `${help}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`,
    );
  });
};

for (const { name, address, locale } of inBothDirections) {
  test(`WebKit shows ${name} on a phone: nothing fails, nothing is cut, the letters are ours, axe is content, Tab goes down`, async ({
    webkit,
    site,
  }) => {
    const direction = locale === "ar" ? "ar" : "kk";
    await webkit.resize(320, 800);
    await webkit.go(new URL(address, site).href);
    expect(await look(webkit, typefaces[direction], letters[direction])).toEqual({
      width: 320,
      over: 0,
      loaded: true,
      drawn: true,
    });
    expect(await judge(webkit)).toEqual([]);
    const walk = [];
    for (let count = 0; count < walked; count += 1) {
      await webkit.press(keys.tab);
      walk.push(await webkit.ask(lookAtFocus));
    }
    expect(faultsOfWalk(walk)).toEqual([]);
    expect(await faults(webkit)).toEqual([]);
  });
}

test("WebKit enforces the policy, and the watch sees it", async ({ webkit, site }) => {
  await webkit.go(`${site}en/safety/`);
  await webkit.ask(() => {
    document.body.append(Object.assign(new Image(), { src: "https://example.org/x.png" }));
  });
  await expect.poll(() => faults(webkit)).toContainEqual(expect.stringContaining("img-src forbids"));
});

for (const locale of ["kk", "ar"] as const) {
  test(`WebKit finds a word in ${locale}`, async ({ webkit, site }) => {
    await webkit.go(`${site}${locale}/search/?q=${encodeURIComponent(knownWord(locale))}`);
    await expect
      .poll(() => webkit.ask(() => document.querySelectorAll("main mark").length), { timeout: 20_000 })
      .toBeGreaterThan(0);
    expect(await faults(webkit)).toEqual([]);
  });
}

test("WebKit explains a word where it stands", async ({ webkit, site }) => {
  await webkit.go(`${site}kk/mandate/`);
  // The driver may come back before the scripts have run: until then it is a link.
  await expect
    .poll(() => webkit.ask(() => document.querySelector("a.term")?.getAttribute("aria-haspopup")))
    .toBe("dialog");
  await webkit.ask(() => {
    document.querySelector<HTMLElement>("a.term")?.click();
  });
  await expect
    .poll(() => webkit.ask(() => document.querySelector(".explanation")?.matches(":popover-open")), {
      timeout: 20_000,
    })
    .toBe(true);
  expect(await faults(webkit)).toEqual([]);
});

test("WebKit keeps the site for reading without a network", async ({ webkit, site }) => {
  await webkit.go(`${site}ar/offline/`);
  const start = translateIn("ar")("keep.whole.start");
  await expect
    .poll(() =>
      webkit.ask((label) => {
        const buttons = [...document.querySelectorAll<HTMLElement>("main button")];
        const button = buttons.find(({ textContent }) => textContent.trim() === label);
        if (!button?.checkVisibility()) return false; // the scripts have not run yet
        button.click();
        return true;
      }, start),
    )
    .toBe(true);
  await expect
    .poll(() => webkit.ask(() => document.querySelector("main [role=status]")?.textContent.trim()), {
      timeout: 45_000,
    })
    .toBe(translateIn("ar")("keep.done"));
  expect(await faults(webkit)).toEqual([]);
});

// Last, because the page is gone before the key is let go of: the browser believes it to be still down.
test("WebKit leaves when Shift is pressed three times", async ({ webkit, site }) => {
  await webkit.go(`${site}en/safety/`);
  await webkit.press(keys.shift, keys.shift);
  expect(await webkit.ask(() => location.pathname)).toMatch(/\/safety\/$/);
  await webkit.press(keys.shift);
  await expect.poll(() => webkit.ask(() => location.pathname)).not.toMatch(/\/safety\/$/);
});
