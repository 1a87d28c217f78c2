import { sizeIn } from "../i18n/format.ts";
import { dataFileHrefOf } from "../i18n/urls.ts";
import type DataFile from "./DataFile.astro";
import { wordsIn, type Examples } from "./examples.ts";

export const within = "div.data";

export const examples: Examples<typeof DataFile> = (locale) => {
  const { t } = wordsIn(locale);
  const facts = [
    {
      term: "JSON",
      values: [{ text: "mandate.json", href: dataFileHrefOf("mandate.json"), note: sizeIn(locale, 123_456) }],
    },
  ];
  const developers = {
    heading: t("data.forDevelopers"),
    text: [
      { text: t("data.developers.partners") },
      { text: " JSON Schema", foreign: { lang: "en", dir: "ltr" as const } },
    ],
  };
  const heading = t("data.example");
  return {
    "with a piece of the file": {
      what: t("data.what.partners"),
      facts,
      developers,
      example: {
        heading,
        parts: [{ text: '{ "slug": "un-women", "type": "un-entity", "countries": ["international"] }' }],
      },
    },
    "without one": { what: t("data.what.vcf"), facts, developers, example: { heading, parts: [] } },
  };
};
