import { bodyOf } from "../domain/load.ts";
import { editionOf, itemsOf, type Site } from "../domain/site.ts";
import type { Document } from "../document/tree.ts";
import { textOf } from "../document/text.ts";
import type { Locale } from "../i18n/locales.ts";
import { translateIn } from "../i18n/translate.ts";
import { hrefOf, itemPathOf, partsOfPlace } from "../i18n/urls.ts";
import { foreignTo } from "./_item-facts.ts";

/** What a place in a text is called: its number if it has one, else its heading. */
const nameOfPlace = (document: Document, anchor: string): string | undefined => {
  let number = "";
  for (const { block } of document.pieces) {
    if (block.type === "heading") {
      number = block.number ?? "";
      if (block.id === anchor) return block.number ?? textOf(block.children);
    }
    if (block.type !== "list") continue;
    const item = block.items.find(({ id }) => id === anchor);
    if (item) return `${number} ${item.marker ?? ""}`.trim();
  }
  return undefined;
};

/**
 * A place in the texts as a link of a reader: "Mandate B.6 c", or the heading of another text.
 * @param place as records name it: /mandate/#b-6-c; the content check has seen that it is there
 */
export const placeIn = (site: Site, place: string, reader: Locale) => {
  const [path, anchor] = partsOfPlace(place);
  const item = [site.mandate, ...itemsOf(site)].find((one) => itemPathOf(one) === path);
  const href = hrefOf(reader, path, anchor);
  if (!item) return { href, text: place, foreign: undefined };
  const { locale, heading, file } = editionOf(item, reader);
  const name = anchor && nameOfPlace(bodyOf(file), anchor);
  const foreign = foreignTo(reader, locale);
  if (item !== site.mandate) return { href, text: name ?? heading.title, foreign };
  const title = translateIn(locale)("section.mandate");
  return { href, text: name ? `${title} ${name}` : title, foreign };
};
