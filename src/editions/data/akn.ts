import { languages } from "../../i18n/locales.ts";
import { addBlocks, addInlines, linesOfAkomaNtoso } from "./akn-blocks.ts";
import { eIdOf } from "./akn-ids.ts";
import { addMeta } from "./akn-meta.ts";
import type { Mandate, MandateText, Part } from "./mandate.ts";
import { inLanguage, printed, rootOf, type Xml } from "./xml.ts";

const namespace = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

const blocksOf = ({ pieces }: Part) => pieces.map(({ block }) => block);

/** A section or clause with its number and heading. GUID keeps the anchor that the pages use. */
const addPart = (parent: Xml, name: "section" | "clause", part: Part, { locale }: MandateText): Xml => {
  const element = parent.ele(name, { eId: eIdOf(part.number), GUID: part.id });
  element.ele("num").txt(`${part.number}.`);
  addInlines(element.ele("heading"), part.title, locale);
  return element;
};

/** `mandate.<locale>.akn.xml`: the mandate in one language as Akoma Ntoso 3.0. */
export const akomaNtosoOf = (mandate: Mandate, text: MandateText): string => {
  const { locale } = text;
  const root = rootOf("akomaNtoso", namespace, {});
  const document = root.ele("doc", { name: "terms-of-reference" });
  addMeta(document, mandate, text);

  // The schema allows xml:lang on these two, not on what stands around them.
  const language = inLanguage(languages[locale].tag);
  const preface = document.ele("preface", language);
  preface.ele("p", { eId: "preface__title" }).ele("docTitle").txt(text.heading.title);
  addBlocks(
    preface,
    text.intro.map(({ block }) => block),
    "preface",
    locale,
  );

  const body = document.ele("mainBody", language);
  for (const section of text.sections) {
    const element = addPart(body, "section", section, text);
    if (section.pieces.length > 0) {
      const eId = `${eIdOf(section.number)}__intro_1`;
      addBlocks(element.ele("intro", { eId }), blocksOf(section), eId, locale);
    }
    for (const clause of section.clauses)
      addBlocks(
        addPart(element, "clause", clause, text).ele("content", { eId: `${eIdOf(clause.number)}__content` }),
        blocksOf(clause),
        eIdOf(clause.number),
        locale,
      );
  }
  return printed(root, linesOfAkomaNtoso);
};
