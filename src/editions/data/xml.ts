import { create } from "xmlbuilder2";

/** An element under construction. */
export type Xml = ReturnType<typeof create>;
type Node = Xml["node"];

const elementNode = 1;

/** The root of a new document: the elements in it belong to the same namespace. */
export const rootOf = (name: string, namespace: string | null, attributes: Record<string, string>): Xml =>
  create({ version: "1.0", encoding: "UTF-8" }).ele(namespace, name, attributes);

/** The attribute that names the language of an element; without its namespace it would be none of XML's. */
export const inLanguage = (tag: string): Record<string, string> => ({ "xml:lang@@xml": tag });

/**
 * Puts every element on a line of its own, except inside of lines. xmlbuilder2 can indent too, but
 * does so among words as well, where white space is part of the text.
 */
const indent = (node: Node, lines: ReadonlySet<string>, depth: number): void => {
  const children = [...node.childNodes].filter(({ nodeType }) => nodeType === elementNode);
  const document = node.ownerDocument;
  if (lines.has(node.nodeName) || children.length === 0 || !document) return;
  for (const child of children) {
    node.insertBefore(document.createTextNode(`\n${"  ".repeat(depth + 1)}`), child);
    indent(child, lines, depth + 1);
  }
  node.appendChild(document.createTextNode(`\n${"  ".repeat(depth)}`));
};

/**
 * The document as text.
 * @param lines names of elements that hold words
 * @throws if the document could not be read as XML, for instance for a control character in a text
 */
export const printed = (root: Xml, lines: readonly string[]): string => {
  indent(root.node, new Set(lines), 0);
  return `${root.end({ wellFormed: true }).replace("?>", "?>\n")}\n`;
};
