import { parse } from "yaml";
import { locales, type Locale } from "../../../src/i18n/locales.ts";
import { stringsOf } from "../../../src/i18n/strings.ts";

/** What assistive technology is told of an element. */
export interface Node {
  role: string;
  name: string;
  /** As "[level=2]" or "[checked]". */
  states: string;
  /** Where a link leads. */
  url: string | undefined;
  children: Node[];
}

type Entry = string | Record<string, unknown>;

const nodeOf = (entry: Entry): Node | undefined => {
  const [key, value] = typeof entry === "string" ? [entry, undefined] : (Object.entries(entry)[0] ?? [""]);
  const parts = /^(\w+)(?: ("(?:[^"\\]|\\.)*"))?((?: \[[^\]]+\])*)$/.exec(key);
  if (!parts) return undefined;
  const [, role = "", name, states = ""] = parts;
  const inner = Array.isArray(value) ? (value as Entry[]) : [];
  const url = inner.find((each) => typeof each === "object" && "/url" in each) as
    { "/url": string } | undefined;
  return {
    role,
    name: name ? (JSON.parse(name) as string) : "",
    // What has the focus, or is pressed at the moment, does not belong to the page.
    states: states.replace(" [active]", ""),
    url: url?.["/url"],
    children: inner.flatMap((each) => nodeOf(each) ?? []),
  };
};

/** @param snapshot of Playwright, which is YAML */
export const nodesIn = (snapshot: string): Node[] =>
  ((parse(snapshot) ?? []) as Entry[]).flatMap((entry) => nodeOf(entry) ?? []);

/** Kinds of text within text: where they stand is up to the writer. */
const inline = ["text", "strong", "emphasis", "time", "code", "mark", "superscript"];
/** What holds text, and in it whatever the text has. */
const ofText = new Set(["paragraph", "cell"]);
/** What belongs to the interface, so that its name is part of the template. */
const named = [
  "navigation",
  "region",
  "search",
  "form",
  "group",
  "button",
  "searchbox",
  "textbox",
  "combobox",
  "checkbox",
  "dialog",
  "table",
];

interface Shape {
  title: string;
  shapes: Shape[];
}

/** What is said alike is told once, with all that stands in any of it. */
const merged = (shapes: readonly Shape[]): Shape[] =>
  [...Map.groupBy(shapes, ({ title }) => title)].map(([title, own]) => ({
    title,
    shapes: merged(own.flatMap(({ shapes: inner }) => inner)),
  }));

const linesOf = ({ title, shapes }: Shape): string[] => [
  title,
  ...shapes.flatMap(linesOf).map((line) => `  ${line}`),
];

/** Keys of strings that say the same in some language stand for each other: a page tells only what it says. */
const representatives = (): Map<string, string> => {
  const found = new Map<string, string>();
  const rootOf = (key: string): string => {
    const other = found.get(key) ?? key;
    return other === key ? key : rootOf(other);
  };
  for (const locale of locales)
    for (const group of Map.groupBy(Object.entries(stringsOf(locale)), ([, text]) => text).values()) {
      const [first = "", ...others] = group.map(([key]) => rootOf(key)).toSorted();
      for (const other of others) found.set(other, first);
    }
  return new Map([...found.keys()].map((key) => [key, rootOf(key)]));
};

const representative = representatives();

/**
 * A tree as a template has it: which role stands in which, with names of the interface by their keys in
 * src/i18n/strings. Neither words of the content nor how many of a kind there are, so that a text
 * can grow; nor words that are explained, since each language has its own.
 */
export const outlineOf = (nodes: readonly Node[], spoken: readonly Locale[]): string => {
  const keys = new Map(
    spoken
      .flatMap((locale) => Object.entries(stringsOf(locale)))
      .map(([key, text]) => [text, representative.get(key) ?? key]),
  );
  const shapeOf = ({ role, name, states, url, children }: Node): Shape[] => {
    if (inline.includes(role) || (role === "link" && url?.includes("/glossary/#"))) return [];
    const title = named.includes(role) && name ? `${role} ${keys.get(name) ?? "(own words)"}` : role;
    return [{ title: title + states, shapes: ofText.has(role) ? [] : children.flatMap(shapeOf) }];
  };
  return `${merged(nodes.flatMap(shapeOf)).flatMap(linesOf).join("\n")}\n`;
};
