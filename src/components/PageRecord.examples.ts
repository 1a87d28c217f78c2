import { urlOf } from "../i18n/urls.ts";
import { wordsIn, type Examples } from "./examples.ts";
import type PageRecord from "./PageRecord.astro";

export const within = "head";

export const examples: Examples<typeof PageRecord> = (locale) => {
  const { t, home } = wordsIn(locale);
  const properties = [
    ["og:title", t("site.full")],
    ["og:url", urlOf(home.href)],
  ] as const;
  return {
    "with data": { properties, data: JSON.stringify({ "@type": "WebSite", name: t("site.name") }) },
    "without data": { properties },
  };
};
