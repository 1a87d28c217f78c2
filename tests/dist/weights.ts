import { join } from "node:path";
import { pageBudgets, type PageKind } from "../budgets.ts";
import type { BuiltPage, BuiltSite } from "./built-site.ts";
import { loadOf, weightOfAll, type Weigh } from "./loads.ts";

/** Kinds of pages by their paths after the language; the first that fits. */
const kinds: readonly (readonly [PageKind, RegExp])[] = [
  ["home", /^$/],
  ["mandate", /^mandate\/$/],
  ["mandate-beside", /^mandate\/with\//],
  ["publication-beside", /\/with\//],
  ["news-list", /^news\/(\d+\/)?$/],
  ["news-of-topic", /^news\/[\w-]+\/[\w-]+\/(\d+\/)?$/],
  ["news", /^news\/[\w-]+\/$/],
  ["partners-list", /^partners\/$/],
  ["relations", /^partners\/relations\/$/],
  ["partners-by", /^partners\/[\w-]+\/[\w-]+\/$/],
  ["partner", /^partners\/[\w-]+\/$/],
  ["publications-list", /^publications\/$/],
  ["publication", /^publications\/[\w-]+\/$/],
  ["keep", /^offline\/$/],
  ["not-kept", /^offline\/not-kept\/$/],
  ["page", /^(about|accessibility)\/$/],
];

/** Of pages that are the only ones of their kind, the kind is the name. */
export const kindOf = (page: BuiltPage): PageKind | undefined => {
  const path = page.href.split(`/${page.locale}/`).slice(1).join();
  const [kind] = kinds.find(([, pattern]) => pattern.test(path)) ?? [path.replace(/\/$/, "")];
  return Object.keys(pageBudgets).find((known): known is PageKind => known === kind);
};

/** What a first visit to a page brings, in bytes as they travel. */
export interface PageWeight {
  html: number;
  css: number;
  script: number;
  fonts: number;
  pictures: number;
  requests: number;
}

/** Weighed when it is asked for: of most pages nobody asks how the text packs at its strongest. */
export const weightOfPage = (site: BuiltSite, page: BuiltPage, weigh: Weigh): PageWeight => {
  const { styles, scripts, fonts, pictures } = loadOf(site, page);
  const all = (hrefs: readonly string[]): number => weightOfAll(site, hrefs, weigh);
  return {
    get html() {
      return weigh(join(site.folder, page.file));
    },
    get css() {
      return all(styles);
    },
    get script() {
      return all(scripts);
    },
    get fonts() {
      return all(fonts);
    },
    get pictures() {
      return all(pictures);
    },
    requests: 1 + styles.length + scripts.length + fonts.length + pictures.length,
  };
};

/** The same as what is held of a page. */
export const figuresOf = (weight: PageWeight) => ({
  get view() {
    return weight.html + weight.css;
  },
  get firstVisit() {
    return weight.html + weight.css + weight.script + weight.fonts + weight.pictures;
  },
  get script() {
    return weight.script;
  },
  requests: weight.requests,
});
