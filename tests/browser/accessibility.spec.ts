import { everyPage, oneOfEachDirection } from "./every-page.ts";
import { keyOf, rememberOrder, wasInOrder } from "./examined.ts";
import { examine } from "./steps/index.ts";
import { expect, test } from "./visiting.ts";

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
      without: [...without, "markup"], // tests/dist/markup.test.ts validates whatever any page has
      // The others have no styles of their own: tests/dist/examined-languages.test.ts. `npm run a11y:report` does all.
      isBrief: sight.locale !== undefined && !oneOfEachDirection.includes(sight.locale),
    });
    expect(found.map(({ step, what }) => `${step}: ${what}`)).toEqual([]);
    expect(visitor.offences()).toEqual([]);
    rememberOrder(key);
  });
}
