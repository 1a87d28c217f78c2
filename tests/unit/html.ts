import { readFileSync } from "node:fs";
import { HtmlElement, Parser, StaticConfigLoader } from "html-validate";

const config = await new StaticConfigLoader({ elements: ["html5"] }).getConfigFor("page.html");

/** The elements of a built page. */
export const documentOf = (file: string): HtmlElement =>
  new Parser(config).parseHtml(readFileSync(file, "utf8"));

const named: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00a0",
};

/** Signs in place of their names in HTML. */
export const decoded = (html: string): string =>
  html.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (whole, hexadecimal?: string, decimal?: string, name?: string) => {
      if (hexadecimal) return String.fromCodePoint(Number.parseInt(hexadecimal, 16));
      return decimal ? String.fromCodePoint(Number(decimal)) : (named[name ?? ""] ?? whole);
    },
  );

/** What an element says, as a reader sees it. */
export const wordsOf = (element: HtmlElement): string =>
  decoded(element.textContent)
    .replace(/[ \n\t]+/g, " ")
    .trim();

/** The first element of its kind; its absence is an error. */
export const one = (root: HtmlElement, selector: string): HtmlElement => {
  const found = root.querySelector(selector);
  if (!found) throw new Error(`The page has no ${selector}.`);
  return found;
};

/** Every stretch of text that a reader may see in an element, with the language that the nearest element around it names. */
export const runsOfText = (root: HtmlElement): { text: string; lang: string | null }[] =>
  root.childNodes.flatMap((node) => {
    if (node instanceof HtmlElement) return node.tagName === "script" ? [] : runsOfText(node);
    const text = decoded(node.textContent).trim();
    return text ? [{ text, lang: root.closest("[lang]")?.getAttributeValue("lang") ?? null }] : [];
  });
