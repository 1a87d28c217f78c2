import type { Props as PartnerMap } from "../components/PartnerMap.astro";
import { partnersBy, type Partner } from "../domain/partners.ts";
import { nameIn, type Site } from "../domain/site.ts";
import { compareIn, headwordOf, numberIn } from "../i18n/format.ts";
import type { Locale } from "../i18n/locales.ts";
import { translateIn } from "../i18n/translate.ts";
import { hrefOf, paths } from "../i18n/urls.ts";
import { cellSize, linesOf, weave, type WovenCountry } from "./_weave.ts";

/**
 * Where marks and names stand, in squares from the upper left corner of the map: chosen by looking, in
 * all languages. In the order of painting: what reaches over a neighbour is painted after it.
 */
const places: Record<WovenCountry, { mark: readonly [number, number]; name: readonly [number, number] }> = {
  kazakhstan: { mark: [11.9, 5], name: [11.9, 7.2] },
  uzbekistan: { mark: [6.8, 10], name: [8.1, 11.8] },
  turkmenistan: { mark: [5.6, 13.2], name: [5.2, 15.2] },
  afghanistan: { mark: [11.2, 19.2], name: [11, 21.5] },
  kyrgyzstan: { mark: [18.1, 12.4], name: [20.2, 14.6] },
  tajikistan: { mark: [15.1, 15.4], name: [20, 17.2] },
};
const wovenCountries = Object.keys(places) as WovenCountry[];
const isWoven = (country: string): boolean => Object.hasOwn(places, country);

/** A country or region and how many organisations are named there; a link only if there is one. */
const placeIn = (site: Site, reader: Locale, country: string, partners: readonly Partner[] = []) => ({
  country,
  name: nameIn(site, reader, "countries", country),
  count: partners.length,
  figure: numberIn(reader, partners.length),
  href: partners.length > 0 ? hrefOf(reader, paths.partnersBy("country", country)) : undefined,
});

/** What the map of partners and the table beside it say: every country and region that has organisations. */
/** What is called by voice has to say what is seen: Arabic says one and two without a figure. */
const told = (figure: string, count: string): string =>
  count.includes(figure) ? count : `${figure} — ${count}`;

export const partnerMap = (site: Site, reader: Locale): PartnerMap => {
  const t = translateIn(reader);
  const compare = compareIn(reader);
  const { side, cells } = weave();
  const share = (squares: number): string => `${((squares / side) * 100).toFixed(1)}%`;
  const placeOf = ([x, y]: readonly [number, number]) => ({ x: share(x), y: share(y) });
  const partners = partnersBy(site, "country");
  const others = [...partners.keys()].filter((country) => !isWoven(country));
  return {
    side,
    label: t("map.label"),
    countries: wovenCountries.map((country) => {
      const { name, count, figure, href } = placeIn(site, reader, country, partners.get(country));
      return {
        country,
        lines: linesOf(cells[country]),
        name: { text: name, ...placeOf(places[country].name) },
        mark: { text: figure, ...placeOf(places[country].mark) },
        link:
          href === undefined
            ? undefined
            : { href, text: `${name}: ${told(figure, t("directory.count", { count }))}` },
      };
    }),
    caption: t("map.caption", { size: numberIn(reader, cellSize) }),
    source: t("map.source"),
    table: {
      caption: t("map.table"),
      place: t("map.place"),
      count: t("map.count"),
      none: t("map.none"),
      groups: [wovenCountries, others].map((group) =>
        group
          .map((country) => placeIn(site, reader, country, partners.get(country)))
          .toSorted((a, b) => compare(headwordOf(a.name), headwordOf(b.name))),
      ),
    },
  };
};
