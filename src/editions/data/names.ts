import type { Site } from "../../domain/site.ts";
import { locales } from "../../i18n/locales.ts";

/** What identifiers of a group are called, in every language; each once, in the order of the identifiers. */
export const namesOf = (
  ids: readonly string[],
  group: "types" | "countries" | "topics",
  vocabularies: Site["vocabularies"],
) =>
  Object.fromEntries(
    [...new Set(ids)].toSorted().map((id) => [
      id,
      Object.fromEntries(
        locales.flatMap((locale) => {
          const name = vocabularies[locale]?.[group][id];
          return name ? [[locale, name]] : [];
        }),
      ),
    ]),
  );
