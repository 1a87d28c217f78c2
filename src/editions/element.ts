/** Elements that have no end. */
const empty = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

const attributes = '(?:\\s+[^\\s=>]+(?:="[^"]*")?)*';

/** A start tag with an attribute, wherever it stands in it. The first group is the name of the element. */
const startWith = (attribute: string): RegExp =>
  new RegExp(`<([a-z][a-z\\d]*)${attributes}?\\s+${attribute}(?:="[^"]*")?${attributes}\\s*>`);

/** A place of an element in HTML, as Astro writes it: with its end tag. */
interface Place {
  start: number;
  /** Behind its end tag. */
  end: number;
  /** Its start tag. */
  tag: string;
  name: string;
}

/**
 * The first element with an attribute.
 * @throws where it has no end
 */
export const elementWith = (attribute: string, html: string): Place | undefined => {
  if (!html.includes(attribute)) return undefined; // most pages have none, and are looked through sooner so
  const start = startWith(attribute).exec(html);
  if (!start) return undefined;
  const [tag, name = ""] = start;
  const place = { start: start.index, tag, name };
  if (empty.test(name)) return { ...place, end: start.index + tag.length };
  const tags = new RegExp(`<(/?)${name}${attributes}\\s*>`, "g");
  tags.lastIndex = start.index;
  let depth = 0;
  for (let match = tags.exec(html); match; match = tags.exec(html)) {
    depth += match[1] ? -1 : 1;
    if (depth === 0) return { ...place, end: tags.lastIndex };
  }
  throw new Error(`An element <${name} ${attribute}> has no end.`);
};

/** HTML with something else in place of each element with an attribute. @param instead none of these elements */
export const withoutElements = (
  attribute: string,
  html: string,
  instead: (place: Place) => string = () => "",
): string => {
  let made = "";
  let rest = html;
  for (let place = elementWith(attribute, rest); place; place = elementWith(attribute, rest)) {
    made += rest.slice(0, place.start) + instead(place);
    rest = rest.slice(place.end);
  }
  return made + rest;
};
