import type { Site } from "../../domain/site.ts";
import { languages, locales, type Locale } from "../../i18n/locales.ts";
import { translateIn } from "../../i18n/translate.ts";
import { hrefOf, paths, urlOf } from "../../i18n/urls.ts";
import type { GlossaryEntry, GlossaryName } from "../../schemas/records.ts";
import { licence } from "./licence.ts";
import { inLanguage, printed, rootOf, type Xml } from "./xml.ts";

const namespace = "urn:iso:std:iso:30042:ed-2";

type TermType = "fullForm" | "acronym" | "variant";

const addTerm = (parent: Xml, term: string, type: TermType, isPreferred: boolean): Xml => {
  const section = parent.ele("termSec");
  section.ele("term").txt(term);
  section.ele("termNote", { type: "termType" }).txt(type);
  section
    .ele("termNote", { type: "administrativeStatus" })
    .txt(isPreferred ? "preferredTerm-admn-sts" : "admittedTerm-admn-sts");
  return section;
};

/** A rendering of our own is admitted, not preferred, and a note says why. */
const addLanguage = (entry: Xml, locale: Locale, name: GlossaryName, slug: string): void => {
  const section = entry.ele("langSec", inLanguage(languages[locale].tag));
  section.ele("descrip", { type: "definition" }).txt(name.explanation);
  section
    .ele("xref", {
      type: "externalCrossReference",
      target: urlOf(hrefOf(locale, paths.glossary, slug)),
    })
    .txt(name.term);
  const term = addTerm(section, name.term, "fullForm", !name.working);
  if (name.working) term.ele("note").txt(translateIn(locale)("glossary.working"));
  if (name.letters) addTerm(section, name.letters, "acronym", !name.working);
  for (const other of name.also) addTerm(section, other, "variant", false);
};

const addEntry = (body: Xml, { slug, documents, names }: GlossaryEntry, sources: Site["documents"]): void => {
  // An identifier in XML begins with a letter, a slug may begin with a digit.
  const entry = body.ele("conceptEntry", { id: `c-${slug}` });
  const known = documents.flatMap((document) => sources[document] ?? []);
  for (const { title, locale } of known)
    entry.ele("admin", { type: "source", ...inLanguage(languages[locale].tag) }).txt(title);
  for (const locale of locales) {
    const name = names[locale];
    if (name) addLanguage(entry, locale, name, slug);
  }
};

/** `glossary.tbx`: the glossary as TBX-Basic (ISO 30042:2019, data categories as attributes). */
export const tbxOf = (entries: readonly GlossaryEntry[], sources: Site["documents"]): string => {
  const root = rootOf("tbx", namespace, { type: "TBX-Basic", style: "dca", ...inLanguage("en") });
  const file = root.ele("tbxHeader").ele("fileDesc");
  const t = translateIn("en");
  file
    .ele("titleStmt")
    .ele("title")
    .txt(`${t("glossary.title")}: ${t("site.name")}`);
  file.ele("publicationStmt").ele("p").txt(`${licence.name}, ${licence.url}`);
  file.ele("sourceDesc").ele("p").txt(t("item.sourcePrevails"));
  const body = root.ele("text").ele("body");
  for (const entry of entries) addEntry(body, entry, sources);
  return printed(root, ["title", "p", "admin", "xref", "descrip", "term", "termNote", "note"]);
};
