import type { Part } from "../excerpt-parts.ts";
import type { HitData, Section } from "../hits.ts";

/** Sections shown of one page. */
const sectionLimit = 3;

/** Makes an element. Text is only ever text: nothing of a query or an excerpt becomes markup. */
export const make = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: { className?: string; lang?: string; dir?: string } = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] => {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (value) element.setAttribute(key === "className" ? "class" : key, value);
  }
  element.append(...children);
  return element;
};

const link = (href: string, text: string): HTMLAnchorElement => {
  const anchor = make("a", {}, text);
  anchor.href = href;
  return anchor;
};

const marked = (parts: readonly Part[]): (Node | string)[] =>
  parts.map(({ text, marked: isMarked }) => (isMarked ? make("mark", {}, text) : text));

/**
 * The number of a clause from its anchor: `#r-3` is "R.3 ", and the section `#r` is "R. "; Pagefind
 * leaves links out of headings, and a section may be called like a page.
 */
const numberIn = (href: string): string => {
  const clause = /#([a-z])(?:-(\d+))?$/.exec(href);
  return clause ? `${clause[1]?.toUpperCase() ?? ""}.${clause[2] ?? ""} ` : "";
};

const sectionNode = ({ href, title, excerpt }: Section): HTMLElement =>
  make("li", {}, link(href, numberIn(href) + title), make("p", {}, ...marked(excerpt)));

/** How the results of a language are shown: `nameOf` gives the name of a filter's value. */
export interface Look {
  level: 2 | 3;
  nameOf: (filter: string, value: string) => string | undefined;
}

/** A page that was found: its title, what it is, and the passages in which the words stand. */
export const hitNode = (hit: HitData, { level, nameOf }: Look): HTMLLIElement => {
  const heading = make(`h${level}`, {}, link(hit.href, hit.title));
  const names = (filter: string): string[] =>
    (hit.filters[filter] ?? []).flatMap((value) => nameOf(filter, value) ?? []);
  const facts = [...names("type"), hit.meta["when"] ?? "", ...names("country")]
    .filter((text) => text !== "")
    .join(" · ");
  const sections = hit.sections
    .filter(({ excerpt }) => excerpt.some((part) => part.marked))
    .slice(0, sectionLimit);
  return make(
    "li",
    {},
    heading,
    make("p", { className: "facts" }, facts),
    sections.length > 0
      ? make("ul", { className: "passages" }, ...sections.map(sectionNode))
      : make("p", {}, ...marked(hit.excerpt)),
  );
};
