import type { Locale } from "../../src/i18n/locales.ts";
import { everyPage } from "./every-page.ts";
import { examine } from "./steps/index.ts";
import { expect, test } from "./visiting.ts";

/**
 * Axe in the wide view and by colours, and the keyboard walk on a desktop, are here done in one language of
 * each direction: styles are the same in the others, and every run of the tests is half a minute shorter
 * or more. `npm run a11y:report` does all in all languages.
 */
const wholeIn: readonly (Locale | undefined)[] = ["kk", "ar", undefined];

for (const sight of everyPage) {
  test(`nobody is kept from ${sight.name}`, async ({ visitor, without }) => {
    const found = await examine(await visitor.visit(sight), {
      without,
      isBrief: !wholeIn.includes(sight.locale),
    });
    expect(found.map(({ step, what }) => `${step}: ${what}`)).toEqual([]);
    expect(visitor.offences()).toEqual([]);
  });
}
