import type { Props as Map } from "../components/PartnerMap.astro";
import type { Site } from "../domain/site.ts";
import { compareIn, numberIn } from "../i18n/format.ts";
import type { Locale } from "../i18n/locales.ts";
import { translateIn } from "../i18n/translate.ts";
import { hrefOf, paths } from "../i18n/urls.ts";
import { nameIn } from "./_item-facts.ts";
import { cellSize, linesOf, weave, wovenCountries, type WovenCountry } from "./_weave.ts";

/** Where words stand in the map, in squares from its upper left corner: chosen by looking, in all languages. */
const places: Record<WovenCountry, { mark: readonly [number, number]; name: readonly [number, number] }> = {
  kazakhstan: { mark: [11.9, 5], name: [11.9, 7.2] },
  kyrgyzstan: { mark: [18.1, 12.4], name: [20.6, 14.5] },
  tajikistan: { mark: [15.1, 15.4], name: [20.1, 17.1] },
  turkmenistan: { mark: [5.6, 13.2], name: [5.2, 15.2] },
  uzbekistan: { mark: [6.8, 10], name: [8.5, 12.3] },
  afghanistan: { mark: [11.2, 19.2], name: [11, 21.5] },
};

/** What the map of partners and the table beside it say: every country and region that has organisations. */
export const partnerMap = (site: Site, reader: Locale): Map => {
  const t = translateIn(reader);
  const compare = compareIn(reader);
  const counts = new Map<string, number>(wovenCountries.map((country) => [country, 0]));
  for (const { facts } of site.partners)
    for (const country of facts.countries) counts.set(country, (counts.get(country) ?? 0) + 1);

  const rows = [...counts]
    .map(([country, count]) => ({
      country,
      name: nameIn(site, reader, "countries", country),
      count,
      href: count > 0 ? hrefOf(reader, paths.partnersBy("country", country)) : undefined,
      figure: numberIn(reader, count),
    }))
    .toSorted((a, b) => compare(a.name, b.name));
  const { side, cells } = weave();
  const share = (squares: number): string => `${((squares / side) * 100).toFixed(1)}%`;
  const isWoven = (country: string): country is WovenCountry => Object.hasOwn(places, country);

  return {
    side,
    label: t("map.label"),
    countries: rows.flatMap(({ country, name, count, href, figure }) => {
      if (!isWoven(country)) return [];
      const { mark, name: words } = places[country];
      return {
        country,
        lines: linesOf(cells[country]),
        name: { text: name, x: share(words[0]), y: share(words[1]) },
        mark: { text: figure, x: share(mark[0]), y: share(mark[1]) },
        link: href && { href, text: `${name}: ${t("map.organisations", { count })}` },
      };
    }),
    caption: t("map.caption", { size: numberIn(reader, cellSize) }),
    source: t("map.source"),
    table: {
      caption: t("map.table"),
      place: t("map.place"),
      count: t("map.count"),
      none: t("map.none"),
      groups: [
        rows.filter(({ country }) => isWoven(country)),
        rows.filter(({ country }) => !isWoven(country)),
      ],
    },
  };
};
