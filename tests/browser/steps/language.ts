import { languages, localeOfTag, locales } from "../../../src/i18n/locales.ts";
import { runsOf } from "../../../src/document/runs.ts";
import { translateIn } from "../../../src/i18n/translate.ts";
import { isForeign } from "../../foreign-words.ts";
import type { LocalSight } from "../every-page.ts";
import { look, type Step } from "./step.ts";

interface Spoken {
  lang: string;
  dir: string;
  /** Names and addresses of the switch of languages. */
  offers: { lang: string | null; dir: string; says: string; href: string; isHere: boolean }[];
  /** Each stretch of text, with the language that the nearest element around it names. */
  runs: { text: string; lang: string }[];
  /** Each line that runs from right to left, with U+FFFC in place of what is isolated in it. */
  mirrored: string[];
}

const spokenOn = (switchName: string): Spoken => {
  const runs: Spoken["runs"] = [];
  const mirrored = new Map<Element, string>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const room = walker.currentNode.parentElement;
    const text = walker.currentNode.nodeValue?.trim();
    if (!room || !text || room.matches("script, noscript")) continue;
    const lang = room.closest("[lang]")?.getAttribute("lang") ?? "";
    runs.push({ text, lang });
    let line = room;
    while (/^(inline|contents)$/.test(getComputedStyle(line).display) && line.parentElement)
      line = line.parentElement;
    if (getComputedStyle(line).direction !== "rtl") continue;
    const isolating = room.closest("bdi, [dir]");
    const isIsolated = isolating !== null && isolating !== line && line.contains(isolating);
    mirrored.set(line, (mirrored.get(line) ?? "") + (isIsolated ? "\ufffc" : walker.currentNode.nodeValue));
  }
  const links = document.querySelectorAll<HTMLAnchorElement>(`nav[aria-label="${switchName}"] a`);
  return {
    lang: document.documentElement.lang,
    dir: getComputedStyle(document.body).direction,
    offers: [...links].map((link) => ({
      lang: link.lang === link.hreflang ? link.lang : null,
      dir: link.dir,
      says: link.textContent.trim(),
      href: link.href,
      isHere: link.getAttribute("aria-current") === "page",
    })),
    runs,
    mirrored: [...mirrored.values()],
  };
};

/** The page says its language and direction, and offers itself in every language, each named in itself. */
const frameFaults = (
  { lang, dir, offers }: Spoken,
  { locale, pathIn }: LocalSight,
  base: string,
): string[] => {
  const own = languages[locale];
  const found: string[] = [];
  if (lang !== own.tag || dir !== own.dir) found.push(`the page says that it is ${lang}, ${dir}`);
  const expected = locales.map((other) => ({
    lang: languages[other].tag,
    dir: languages[other].dir,
    says: languages[other].endonym,
    href: new URL(`./${other}/${pathIn?.(other) ?? ""}`, base).href,
    isHere: other === locale,
  }));
  for (const [at, offer] of expected.entries())
    if (JSON.stringify(offers[at]) !== JSON.stringify(offer))
      found.push(`the switch of languages offers ${JSON.stringify(offers[at])} for ${offer.says}`);
  return found;
};

const textFaults = ({ runs }: Spoken): string[] =>
  runs.flatMap(({ text, lang }) => {
    const locale = localeOfTag(lang);
    return [
      ...(locale && isForeign(text, locale) ? [`“${text}” is marked as ${lang}`] : []),
      // Browsers know little of Kazakh and Kyrgyz: a date that a browser makes reads "2026 M11 5".
      ...(/\bM\d{2}\b/.test(text) ? [`“${text}” has a date that the browser made`] : []),
    ];
  });

/** A figure that begins a name, as in "4G", keeps its place with the name. */
const beginning = /\p{N}+(?=[\p{Script=Latin}\p{Script=Cyrillic}])/gu;

/**
 * Between Arabic letters a name of another script keeps its place by itself. Two names, or a name and a
 * figure, change places unless they are isolated.
 */
const directionFaults = ({ mirrored }: Spoken): string[] =>
  mirrored.flatMap((line) => {
    const swapped = line.split(/[\p{Script=Arab}\ufffc]+/u).find((part) => {
      const runs = runsOf(part.replace(beginning, ""), "rtl");
      const names = runs.filter(({ isolated }) => isolated);
      const hasFigure = runs.some(({ text, isolated }) => !isolated && /\p{N}/u.test(text));
      return names.length > 1 || (names.length === 1 && hasFigure);
    });
    return swapped === undefined ? [] : [`“${swapped.trim()}” is not isolated in “${line}”`];
  });

/** Every text is marked as what it is: its language, and in Arabic what runs the other way. */
export const language: Step = {
  criteria: ["1.3.2", "3.1.1", "3.1.2"],
  exclusions: ["latinNames"],
  examine: async ({ page, sight, base }) => {
    await look(page, {});
    const { locale } = sight;
    if (!locale) {
      const spoken = await page.evaluate(spokenOn, "");
      const unsaid = locales.filter((each) => !spoken.runs.some(({ lang }) => lang === languages[each].tag));
      const found = [...textFaults(spoken), ...directionFaults(spoken)];
      return [...found, ...unsaid.map((each) => `nothing is said in ${each}`)];
    }
    const spoken = await page.evaluate(spokenOn, translateIn(locale)("masthead.languages"));
    return [
      ...frameFaults(spoken, { ...sight, locale }, base),
      ...textFaults(spoken),
      ...directionFaults(spoken),
    ];
  },
};
