import { HtmlElement, type DOMNode } from "html-validate";
import { softHyphen } from "../../src/i18n/syllables.ts";
import { decoded } from "./html.ts";

const blocks = ["p", "h2", "h3", "ul", "ol", "li", "blockquote", "note"];
const kept = [...blocks, "strong", "em", "br", "a", "span"];

const classesOf = (element: HtmlElement): string[] => (element.getAttributeValue("class") ?? "").split(/\s+/);

/** What the site adds to a text: the label of a note, the marker of an item, the number of a clause, the way to the next section. */
const isAdded = (element: HtmlElement): boolean =>
  classesOf(element).some((name) => ["note-label", "marker", "number", "turn"].includes(name));

/** What an element is in the text that an author wrote; undefined where it only lays the text out. */
const nameOf = (element: HtmlElement): string | undefined => {
  const classes = classesOf(element);
  if (classes.includes("note")) return "note";
  // A word that the glossary explains is a word to its author.
  if (classes.includes("term")) return undefined;
  if (classes.includes("clauses") || classes.includes("clause")) return undefined;
  if (element.is("span") && !element.getAttributeValue("lang")) return undefined;
  return kept.find((name) => element.is(name));
};

const attributesOf = (element: HtmlElement): string => {
  if (element.is("a")) return ` href="${decoded(element.getAttributeValue("href") ?? "")}"`;
  return element.is("span") ? ` lang="${element.getAttributeValue("lang")}"` : "";
};

const written = (node: DOMNode): string => {
  // The parser of content binds signs to numbers with no-break spaces; to a reader both are spaces.
  if (!(node instanceof HtmlElement))
    return decoded(node.textContent).replaceAll(softHyphen, "").replace(/\s+/g, " ");
  if (isAdded(node)) return "";
  const inside = node.childNodes.map(written).join("");
  const name = nameOf(node);
  return name ? `<${name}${attributesOf(node)}>${inside}</${name}>` : inside;
};

const blockTag = new RegExp(`\\s*(</?(?:${blocks.join("|")})>)\\s*`, "g");

/** A text as the HTML that its author meant: without what the site adds or lays out, one block a line. */
export const proseOf = (element: HtmlElement): string[] =>
  element.childNodes
    .map(written)
    .join("")
    .replace(blockTag, "$1")
    // One paragraph in an item is the item itself.
    .replace(/<li><p>((?:(?!<\/?p>).)*)<\/p>(<\/li>)/g, "<li>$1$2")
    .replace(/(?<=>)(?=<\/?(?:p|h2|h3|ul|ol|li|blockquote|note)>)/g, "\n")
    .split("\n");
