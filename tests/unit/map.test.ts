import { expect, test } from "vitest";
import { locales } from "../../src/i18n/locales.ts";
import { partnerMap } from "../../src/pages/_map.ts";
import { weave, type WovenCountry } from "../../src/pages/_weave.ts";
import { inserted, replaced } from "./patched-content.ts";
import { siteAfter } from "./site.ts";

/** The fixture with its two organisations elsewhere. */
const working = (network: readonly string[], council: readonly string[]) =>
  siteAfter(
    inserted(
      "vocabulary/en.yaml",
      "countries:\n",
      "  central-asia: Central Asia\n  tajikistan: Tajikistan\n  uzbekistan: Uzbekistan\n",
    ),
    replaced("partners/network/ky.mdx", "[kazakhstan]", `[${network.join(", ")}]`),
    replaced("partners/council/ar.mdx", "[kazakhstan]", `[${council.join(", ")}]`),
  );

const linked = (site: ReturnType<typeof siteAfter>) =>
  partnerMap(site, "en").countries.flatMap(({ link }) => link ?? []);
const rowsOf = (site: ReturnType<typeof siteAfter>) => partnerMap(site, "en").table.groups.flat();

test("a country leads to its organisations and says how many there are", () => {
  const site = working(["tajikistan", "uzbekistan"], ["tajikistan"]);
  expect(linked(site)).toEqual([
    { href: "/en/partners/country/uzbekistan/", text: "Uzbekistan: 1 organisation" },
    { href: "/en/partners/country/tajikistan/", text: "Tajikistan: 2 organisations" },
  ]);
});

test("a country without an organisation is drawn, and leads nowhere", () => {
  const { countries } = partnerMap(working(["tajikistan"], ["tajikistan"]), "en");
  expect(countries.map(({ country }) => country).toSorted()).toEqual(Object.keys(weave().cells).toSorted());
  expect(countries.find(({ country }) => country === "kazakhstan")?.link).toBeUndefined();
});

test("the table says the same as the map, and adds what no map of countries can show", () => {
  const site = working(["tajikistan", "central-asia"], ["tajikistan"]);
  const rows = rowsOf(site).filter(({ href }) => href);
  expect(rows.map(({ name, figure }) => [name, figure])).toEqual([
    ["Tajikistan", "2"],
    ["Central Asia", "1"],
  ]);
  expect(rows.map(({ href }) => href)).toEqual(expect.arrayContaining(linked(site).map(({ href }) => href)));
});

test("every mark stands on a square of its own country", () => {
  const { side, cells } = weave();
  for (const { country, mark } of partnerMap(siteAfter(), "en").countries) {
    const [column, row] = [mark.x, mark.y].map((share) =>
      Math.floor((Number.parseFloat(share) / 100) * side),
    );
    expect(cells[country as WovenCountry], country).toContainEqual({ column, row });
  }
});

test("places in the map are the same in every language, so that no reader gets it mirrored", () => {
  const placesIn = (locale: (typeof locales)[number]) =>
    partnerMap(siteAfter(), locale).countries.map(({ lines, name, mark }) => [
      lines,
      name.x,
      name.y,
      mark.x,
      mark.y,
    ]);
  for (const locale of locales) expect(placesIn(locale)).toEqual(placesIn("en"));
});
