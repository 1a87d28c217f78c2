import { everyPage } from "./every-page.ts";
import { examine } from "./steps/index.ts";
import { expect, test } from "./visiting.ts";

for (const sight of everyPage) {
  test(`nobody is kept from ${sight.name}`, async ({ visitor, without }) => {
    const found = await examine(await visitor.visit(sight), without);
    expect(found.map(({ step, what }) => `${step}: ${what}`)).toEqual([]);
    expect(visitor.offences()).toEqual([]);
  });
}
