import { create } from "xmlbuilder2";
import { validateXML } from "xmllint-wasm";

/** An element as a program finds it. */
export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly XmlElement[];
  /** All words in it. */
  text: string;
}

type Node = ReturnType<typeof create>["node"];

const isElement = (node: Node): node is Node & { attributes: Iterable<{ name: string; value: string }> } =>
  node.nodeType === 1;

const elementsIn = (node: Node): XmlElement[] =>
  [...node.childNodes].filter(isElement).map((element) => ({
    name: element.nodeName,
    attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
    children: elementsIn(element),
    text: element.textContent ?? "",
  }));

/** Reads XML as libxml2 does, which throws at anything that is not well formed. @returns the root */
export const readXml = async (xml: string): Promise<XmlElement> => {
  const { valid, normalized, rawOutput } = await validateXML({
    xml: { fileName: "data.xml", contents: xml },
    normalization: "c14n",
  });
  const [root] = elementsIn(create(normalized).node);
  if (!valid || !root) throw new Error(rawOutput);
  return root;
};

/** Every element below one, and itself, in reading order. */
export const allIn = (element: XmlElement): XmlElement[] => [element, ...element.children.flatMap(allIn)];

export const named = (element: XmlElement, ...names: string[]): XmlElement[] =>
  allIn(element).filter(({ name }) => names.includes(name));

/** The one element of a name; none or several are an error. */
export const only = (element: XmlElement, name: string): XmlElement => {
  const [first, ...rest] = named(element, name);
  if (!first || rest.length > 0) throw new Error(`${rest.length + (first ? 1 : 0)} elements ${name}.`);
  return first;
};
