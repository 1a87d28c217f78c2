import { itemsOf, nameIn, type Site } from "../domain/site.ts";
import { compareIn } from "../i18n/format.ts";
import type { Locale } from "../i18n/locales.ts";
import { translateIn } from "../i18n/translate.ts";

interface Value {
  value: string;
  text: string;
}

const kinds = ["mandate", "news", "partners", "timeline", "publications"] as const;

/** Everything a search can be narrowed to, named in a language: only values that some text has. */
export const filterGroups = (site: Site, reader: Locale) => {
  const t = translateIn(reader);
  const compare = compareIn(reader);
  const facts = [site.mandate, ...itemsOf(site)].flatMap(({ facts }) => ("topics" in facts ? [facts] : []));
  const named = (group: "topics" | "countries"): Value[] =>
    [...new Set(facts.flatMap((one) => one[group]))]
      .map((value) => ({ value, text: nameIn(site, reader, group, value) }))
      .toSorted((a, b) => compare(a.text, b.text));
  const years = new Set(facts.flatMap((one) => ("date" in one && one.date ? [one.date.slice(0, 4)] : [])));
  return [
    {
      name: "type",
      label: t("search.filter.type"),
      values: [
        ...kinds.map((value) => ({ value, text: t(`section.${value}`) })),
        { value: "people", text: t("people.name") },
        { value: "pages", text: t("footer.label") },
      ],
    },
    { name: "topic", label: t("search.filter.topic"), values: named("topics") },
    { name: "country", label: t("search.filter.country"), values: named("countries") },
    {
      name: "year",
      label: t("search.filter.year"),
      values: [...years]
        .toSorted()
        .toReversed()
        .map((value) => ({ value, text: value })),
    },
  ];
};
