import { openEngine, type Engine } from "../engine.ts";
import { loaderFor } from "./loader.ts";
import { hitNode, make, type Look } from "./nodes.ts";

/** Another language of the site, as the page names it. */
export interface OtherLanguage {
  locale: string;
  tag: string;
  dir: string;
  endonym: string;
  /** Its search page. */
  href: string;
}

/** Results shown of another language; its own search page has the rest. */
const limit = 5;

const engines = new Map<string, Promise<Engine>>();

/** The search of a language, opened once. A failed opening is forgotten, so that it can be tried again. */
export const engineFor = (locale: string, base: string): Promise<Engine> => {
  const known = engines.get(locale) ?? openEngine({ locale, base, load: loaderFor(base) });
  engines.set(locale, known);
  known.catch(() => engines.delete(locale));
  return known;
};

/** After a failed search all begin anew: the worker behind them may be gone. */
export const forgetEngines = (): void => engines.clear();

/**
 * What another language has for a query, in its own `lang` and `dir`; undefined where it has nothing, or
 * where its index cannot be had: without a network only languages that are kept are searched.
 */
export const groupFor = async (
  query: string,
  language: OtherLanguage,
  base: string,
  look: Look,
): Promise<HTMLElement | undefined> => {
  const engine = await engineFor(language.locale, base).catch(() => undefined);
  const { total = 0, hits = [] } = (await engine?.search(query)) ?? {};
  if (total === 0) return undefined;
  const shown = await Promise.all(hits.slice(0, limit).map((hit) => hit.data()));
  const more = make("a", {}, `${language.endonym}: ${total}`);
  more.href = `${language.href}?${new URLSearchParams({ q: query }).toString()}`;
  return make(
    "section",
    { lang: language.tag, dir: language.dir, className: "other-language" },
    make("h3", {}, more),
    make("ol", { className: "rows" }, ...shown.map((hit) => hitNode(hit, look))),
  );
};
