// What the examples beside the components share: their type, and words of the site to fill them with.
import type { Block, Inline } from "../document/tree.ts";
import { languages, type Locale } from "../i18n/locales.ts";
import { translateIn } from "../i18n/translate.ts";
import { hrefOf, paths } from "../i18n/urls.ts";

/**
 * What `Name.examples.ts` exports as `examples`: props for `Name.astro` in a language of the site, each
 * under a name that says what they show. A file may also export `within`, the element in which the
 * component always stands, as "ul.rows"; of "head" nothing is seen, so its code is shown.
 */
export type Examples<Component extends (props: never) => unknown> = (
  locale: Locale,
) => Record<string, Parameters<Component>[0] & { /** A paragraph in the slot. */ inside?: string }>;

/** Of a component that needs to know the language alone. */
export const inTheLanguage = (locale: Locale): Record<string, { locale: Locale }> => ({
  "in the language of the page": { locale },
});

/** Of a component that is the same everywhere. */
export const alwaysTheSame = (): Record<string, Record<string, never>> => ({ "as it always is": {} });

/** The longest word that the texts of a language have. */
const longest: Readonly<Record<Locale, string>> = {
  kk: "Интерсекционалдықтың",
  ky: "Интерсекционалдуулуктун",
  ru: "Интерсекциональности",
  ar: "الاستراتيجيات",
  en: "Intersectionality",
};

/** A sentence of the timeline with a Latin name in it. */
const latin: Readonly<Record<Locale, string>> = {
  kk: "Астанадағы «Нұрлы жол» вокзалында әйелдерге қатысты зорлық-зомбылық туралы үнсіз қалмауға шақыратын «Untold» көркем туындысы ашылды.",
  ky: "Астанадагы «Нурлы жол» вокзалында аялдарга карата зомбулукка каршы үн көтөрүүгө чакырган «Untold» көркөм өнөр чыгармасы ачылган.",
  ru: "На вокзале «Нурлы жол» в Астане открылось художественное произведение «Untold», которое призывает открыто выступать против насилия в отношении женщин.",
  ar: "افتُتح في محطة «نورلي جول» للسكك الحديدية في أستانا العمل الفني «Untold»، الذي يدعو إلى الجهر برفض العنف ضد المرأة.",
  en: "The art work “Untold”, which calls for speaking out against violence against women, was opened at Nurly Zhol railway station in Astana.",
};

const sections = ["mandate", "news", "partners", "timeline", "publications"] as const;

/** Words of the site in a language, and some in a language of the other direction. */
export const wordsIn = (locale: Locale) => {
  const t = translateIn(locale);
  const other: Locale = languages[locale].dir === "rtl" ? "en" : "ar";
  const { tag: lang, dir } = languages[other];
  return {
    t,
    longest: longest[locale],
    latin: latin[locale],
    /** Links to the sections of the site. */
    links: sections.map((name) => ({ href: hrefOf(locale, `${name}/`), text: t(`section.${name}`) })),
    home: { href: hrefOf(locale, paths.home), text: t("site.name") },
    other,
    foreign: { lang, dir },
    /** A link whose words are in the other language. */
    foreignHome: {
      href: hrefOf(locale, paths.home),
      text: translateIn(other)("site.name"),
      foreign: { lang, dir },
    },
    foreignSentence: latin[other],
  };
};

export const inline = (value: string): Inline[] => [{ type: "text", value }];

export const paragraph = (value: string): Block => ({ type: "paragraph", children: inline(value) });
