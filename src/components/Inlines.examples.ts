import { paths } from "../i18n/urls.ts";
import { inline, wordsIn, type Examples } from "./examples.ts";
import type Inlines from "./Inlines.astro";

export const within = "p.prose";

export const examples: Examples<typeof Inlines> = (locale) => {
  const { t, latin, other, foreignHome } = wordsIn(locale);
  const text = { locale, reader: locale };
  const site = (path: string) => ({ site: true as const, path, anchor: undefined });
  return {
    "a sentence with a Latin name": { ...text, inlines: inline(latin) },
    "strong words, emphasis, another language, a break": {
      ...text,
      inlines: [
        { type: "strong", children: inline(t("site.name")) },
        { type: "break" },
        { type: "emphasis", children: inline(t("site.place")) },
        ...inline(" — "),
        { type: "lang", locale: other, children: inline(foreignHome.text) },
      ],
    },
    "a link, a word of the glossary, a link that leads out": {
      ...text,
      inlines: [
        { type: "link", target: site(paths.mandate), line: 1, children: inline(t("section.mandate")) },
        ...inline(", "),
        {
          type: "link",
          target: site(paths.glossary),
          line: 1,
          term: true,
          children: inline(t("section.partners")),
        },
        ...inline(", "),
        {
          type: "link",
          target: { site: false, url: "https://www.unwomen.org/" },
          line: 1,
          children: inline("UN Women"),
        },
      ],
    },
  };
};
