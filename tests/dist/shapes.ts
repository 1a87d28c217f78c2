import type { HtmlElement } from "html-validate";
import type { BuiltPage } from "./built-site.ts";
import { kindOf } from "./weights.ts";

/** Attributes whose values are words of HTML; all others hold texts, names, addresses or figures. */
const telling = [
  "aria-current",
  "aria-expanded",
  "aria-hidden",
  "class",
  "dir",
  "hreflang",
  "lang",
  "rel",
  "role",
  "type",
];

/** What an element is, without what it says: where it stands, its attributes, what follows what in it. */
const shapeOf = (element: HtmlElement): string => {
  const attributes = element.attributes.map(({ key, value }) => {
    if (telling.includes(key)) return `${key}=${String(value)}`;
    return value === null || value === "" ? `${key} empty` : key;
  });
  const children = element.childNodes.flatMap((node) => {
    if (node.nodeName === "#text") return node.textContent.trim() ? ["text"] : [];
    return [node.nodeName];
  });
  const order = children.filter((name, place) => name !== children[place - 1]);
  return [element.parent?.tagName, element.tagName, ...attributes, ">", ...new Set(order)].join(" ");
};

/**
 * Pages that show, between them, everything that any of the pages does: one of each kind in each
 * language, and each that has an element in a form, or with a content, that none before it had.
 */
export const pagesOfEveryShape = (pages: readonly BuiltPage[]): BuiltPage[] => {
  const known = new Set<string>();
  return pages.filter((page) => {
    const shapes = [kindOf(page) ?? page.file, ...page.document.querySelectorAll("*").map(shapeOf)];
    const before = known.size;
    for (const shape of shapes) known.add(`${page.locale ?? ""} ${shape}`);
    return known.size > before;
  });
};
