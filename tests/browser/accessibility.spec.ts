import type { Locale } from "../../src/i18n/locales.ts";
import { everyPage } from "./every-page.ts";
import { keyOf, rememberOrder, wasInOrder } from "./examined.ts";
import { examine } from "./steps/index.ts";
import { expect, test } from "./visiting.ts";

/**
 * What words hardly change is here examined in one language of each direction: styles and scripts are the
 * same in the others, and every run of the tests is a minute shorter or more. `npm run a11y:report` does
 * all in all languages.
 */
const wholeIn: readonly (Locale | undefined)[] = ["kk", "ar", undefined];

/** On a server every page is examined: what somebody else's run has kept may lie there. */
const isRemembered = !process.env["CI"];

for (const sight of everyPage) {
  test(`nobody is kept from ${sight.name}`, async ({ visitor, without, browser, browserName, baseURL }) => {
    const answer = await fetch(new URL(sight.address, baseURL));
    const key = await keyOf(sight, answer, {
      entry: "tests/browser/accessibility.spec.ts",
      site: "dist",
      browser: `${browserName} ${browser.version()}`,
    });
    const isKnown = isRemembered && wasInOrder(key);
    test.skip(isKnown, "the same page, with all that it loads, was found in order by the same code");
    const found = await examine(await visitor.visit(sight), {
      without: [...without, "markup"], // tests/dist/markup.test.ts holds the same pages to it
      isBrief: !wholeIn.includes(sight.locale),
    });
    expect(found.map(({ step, what }) => `${step}: ${what}`)).toEqual([]);
    expect(visitor.offences()).toEqual([]);
    rememberOrder(key);
  });
}
