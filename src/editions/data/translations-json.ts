import type { Site } from "../../domain/site.ts";
import { statusOf, type ItemStatus } from "../../domain/status.ts";
import type { BodyOf, Translation } from "../../domain/translations.ts";
import { locales, type Locale } from "../../i18n/locales.ts";
import { hrefOf, itemPathOf, urlOf } from "../../i18n/urls.ts";
import { fileNames, fileUrlOf } from "./file-names.ts";
import { licence } from "./licence.ts";
import type { TranslationsData } from "./translations-schema.ts";

type Text = TranslationsData["texts"][number];

const keysOf = ({ drifts }: Translation, state: "outdated" | "unchecked" | "missing" | "extra"): string[] =>
  drifts.filter((drift) => drift.state === state).flatMap(({ source, own }) => (source ?? own)?.key ?? []);

export const textStatusOf = ({ item, in: translations }: ItemStatus): Text => {
  const translationIn = (locale: Locale): NonNullable<Text["translations"][Locale]> => {
    const translation = translations[locale];
    const { state, current, since } = translation;
    return {
      state,
      ...(state === "missing" ? {} : { url: urlOf(hrefOf(locale, itemPathOf(item))) }),
      current,
      ...(since ? { since } : {}),
      outdated: keysOf(translation, "outdated"),
      unchecked: keysOf(translation, "unchecked"),
      missing: keysOf(translation, "missing"),
      extra: keysOf(translation, "extra"),
    };
  };
  return {
    id: item.collection === "mandate" ? item.slug : `${item.collection}/${item.slug}`,
    original: item.original,
    blocks: translations[item.original].all,
    translations: Object.fromEntries(locales.map((locale) => [locale, translationIn(locale)])),
  };
};

/** `translations.json`: every text and record with what each language has of it. */
export const translationsDataOf = (site: Site, bodyOf: BodyOf): TranslationsData => {
  const { items, records } = statusOf(site, bodyOf);
  return {
    $schema: fileUrlOf(fileNames.translationsSchema),
    licence,
    texts: items.map(textStatusOf),
    records: records.map(({ kind, slug, locales: languages }) => ({ id: `${kind}/${slug}`, languages })),
  };
};
