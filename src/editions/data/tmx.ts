import { languages, locales, type Locale } from "../../i18n/locales.ts";
import project from "../../../package.json" with { type: "json" };
import { licence } from "./licence.ts";
import { originalOf, type Mandate } from "./mandate.ts";
import { unitsOf, type Unit } from "./units.ts";
import { inLanguage, printed, rootOf, type Xml } from "./xml.ts";

const addProperty = (parent: Xml, type: string, value: string): void => {
  parent.ele("prop", { type: `x-${type}` }).txt(value);
};

const addHeader = (root: Xml, { original }: Mandate): void => {
  const header = root.ele("header", {
    creationtool: project.name,
    creationtoolversion: project.version,
    segtype: "paragraph",
    "o-tmf": project.name,
    adminlang: "en",
    srclang: languages[original].tag,
    datatype: "plaintext",
  });
  addProperty(header, "licence", licence.url);
};

interface Row extends Omit<Unit, "text"> {
  texts: Map<Locale, string>;
}

/**
 * The units of all languages side by side, those of the original first. What stands in the same place
 * but is another kind of thing is no translation, and gets a row of its own.
 */
const rowsOf = (mandate: Mandate): Iterable<Row> => {
  const original = originalOf(mandate);
  const rows = new Map<string, Row>();
  for (const text of [original, ...mandate.texts.filter((other) => other !== original)])
    for (const { text: words, ...unit } of unitsOf(text)) {
      const there = rows.get(unit.id);
      const id = !there || there.kind === unit.kind ? unit.id : `${unit.id}.${unit.kind}`;
      const row = rows.get(id) ?? { ...unit, id, texts: new Map() };
      rows.set(id, row);
      row.texts.set(text.locale, words);
    }
  return rows.values();
};

/**
 * `mandate.tmx`: a translation memory (TMX 1.4b), a unit for each piece that is translated as one.
 * A language is left out of a unit that it does not have.
 */
export const tmxOf = (mandate: Mandate): string => {
  const root = rootOf("tmx", null, { version: "1.4" });
  addHeader(root, mandate);
  const body = root.ele("body");
  for (const { id, kind, number, texts } of rowsOf(mandate)) {
    const unit = body.ele("tu", { tuid: id });
    addProperty(unit, "kind", kind);
    if (number) addProperty(unit, "number", number);
    for (const locale of locales) {
      const text = texts.get(locale);
      if (text) unit.ele("tuv", inLanguage(languages[locale].tag)).ele("seg").txt(text);
    }
  }
  return printed(root, ["prop", "seg"]);
};
