import type { XmlElement } from "./xml.ts";

const namespace = "http://www.w3.org/2005/Atom";

/** What may stand in an element, by RFC 4287, section 4.1: at least and at most how often. */
const many = Number.POSITIVE_INFINITY;
const once = [1, 1] as const;
const perhaps = [0, 1] as const;
const anyNumber = [0, many] as const;
type Counts = Readonly<Record<string, readonly [number, number]>>;

const allowed: Readonly<Record<string, Counts>> = {
  feed: {
    // An author here is that of every entry that names none.
    author: [1, many],
    category: anyNumber,
    contributor: anyNumber,
    entry: anyNumber,
    generator: perhaps,
    icon: perhaps,
    id: once,
    link: anyNumber,
    logo: perhaps,
    rights: perhaps,
    subtitle: perhaps,
    title: once,
    updated: once,
  },
  entry: {
    author: anyNumber,
    category: anyNumber,
    content: perhaps,
    contributor: anyNumber,
    id: once,
    link: anyNumber,
    published: perhaps,
    rights: perhaps,
    source: perhaps,
    summary: perhaps,
    title: once,
    updated: once,
  },
  author: { name: once, uri: perhaps, email: perhaps },
};

const childrenOf = (element: XmlElement, name: string): XmlElement[] =>
  element.children.filter((child) => child.name === name);

const countFaults = (element: XmlElement): string[] => {
  const counts = allowed[element.name] ?? {};
  const strange = element.children.filter(({ name }) => !(name in counts)).map(({ name }) => name);
  const wrong = Object.entries(counts).flatMap(([name, [least, most]]) => {
    const count = childrenOf(element, name).length;
    return count < least || count > most ? [`${element.name} has ${count} of ${name}`] : [];
  });
  return [...strange.map((name) => `${element.name} may not have ${name}`), ...wrong];
};

const isDate = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/.test(text) &&
  !Number.isNaN(Date.parse(text));

const dateFaults = (element: XmlElement): string[] =>
  element.children
    .filter(({ name, text }) => (name === "updated" || name === "published") && !isDate(text))
    .map(({ name, text }) => `${name} is no date of RFC 3339: ${text}`);

const isAddress = (text: string): boolean => /^https?:\/\/\S+$/.test(text) && URL.canParse(text);

const linkFaults = (element: XmlElement): string[] => {
  const links = childrenOf(element, "link").map(({ attributes }) => attributes);
  const alternates = links
    .filter(({ rel }) => (rel ?? "alternate") === "alternate")
    .map(({ type, hreflang }) => `${type} ${hreflang}`);
  return [
    ...links.filter(({ href = "" }) => !isAddress(href)).map(({ href }) => `a link leads to ${href}`),
    ...alternates
      .filter((kind, place) => alternates.indexOf(kind) !== place)
      .map((kind) => `two alternates of ${kind}`),
    // Section 4.1.2: an entry without content must have an alternate; ours have both.
    ...(element.name === "entry" && alternates.length === 0 ? ["an entry has no page"] : []),
  ];
};

const textFaults = (element: XmlElement): string[] =>
  element.children.flatMap(({ name, attributes, text, children }) => {
    const isText = ["title", "subtitle", "summary", "rights", "content"].includes(name);
    if (!isText) return [];
    const type = attributes["type"] ?? "text";
    return [
      ...(["text", "html"].includes(type) ? [] : [`${name} is of the type ${type}`]),
      ...(children.length > 0 ? [`${name} has elements in it`] : []),
      ...(text.trim() === "" ? [`${name} is empty`] : []),
    ];
  });

/** What in a document is not as RFC 4287 demands, as far as our feeds can get it wrong; nothing if all is well. */
export const atomFaults = (root: XmlElement): string[] => {
  const entries = childrenOf(root, "entry");
  const ids = [root, ...entries].flatMap((element) => childrenOf(element, "id").map(({ text }) => text));
  return [
    ...(root.name === "feed" && root.attributes["xmlns"] === namespace ? [] : ["the root is no feed"]),
    ...[root, ...entries].flatMap((element) => [
      ...countFaults(element),
      ...childrenOf(element, "author").flatMap(countFaults),
      ...dateFaults(element),
      ...linkFaults(element),
      ...textFaults(element),
      ...childrenOf(element, "category")
        .filter(({ attributes }) => !attributes["term"])
        .map(() => "a category has no term"),
    ]),
    ...ids.filter((id) => !isAddress(id)).map((id) => `the id ${id} is no address`),
    ...ids.filter((id, place) => ids.indexOf(id) !== place).map((id) => `the id ${id} stands twice`),
  ];
};
