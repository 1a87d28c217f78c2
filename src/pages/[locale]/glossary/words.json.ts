import type { APIRoute } from "astro";
import { load } from "../../../domain/load.ts";
import type { Locale } from "../../../i18n/locales.ts";
import { translateIn } from "../../../i18n/translate.ts";
import { oneInEachLanguage } from "../../_paths.ts";

export const getStaticPaths = oneInEachLanguage;

/** What a page shows beside a word when it is asked to explain it: fetched at the first question. */
export const GET: APIRoute = async ({ params }) => {
  const { locale } = params as { locale: Locale };
  const t = translateIn(locale);
  const { glossary } = await load();
  const words = Object.fromEntries(
    glossary.flatMap(({ slug, names }) => {
      const name = names[locale];
      return name ? [[slug, [name.term, name.letters ?? "", name.explanation]]] : [];
    }),
  );
  return Response.json({ open: t("glossary.open"), close: t("glossary.close"), words });
};
