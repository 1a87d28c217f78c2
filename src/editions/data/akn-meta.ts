import { languages, type Locale } from "../../i18n/locales.ts";
import { translateIn } from "../../i18n/translate.ts";
import { fileNames, fileUrlOf } from "./file-names.ts";
import { licence } from "./licence.ts";
import { originalOf, type Mandate, type MandateText } from "./mandate.ts";
import { inLanguage, type Xml } from "./xml.ts";

/**
 * The schema demands a whole day where the source bears none. This one is used by others for
 * "unknown" (Find Case Law of The National Archives, United Kingdom); its name says what it is.
 */
export const noDate = { date: "1000-01-01", name: "undated" } as const;

/** "zz", kept by ISO 3166 for private use: the mandate belongs to no single country. */
const noCountry = "zz";

const dateOf = (asOf: string): { date: string; name: string } =>
  /^\d{4}-\d{2}-\d{2}$/.test(asOf) ? { date: asOf, name: "asOf" } : noDate;

const workOf = ({ asOf }: Mandate): string => `/akn/${noCountry}/doc/terms-of-reference/${asOf}/mandate`;

/** The original version in a language: no version is named after the @. */
const expressionOf = (mandate: Mandate, locale: Locale): string =>
  `${workOf(mandate)}/${languages[locale].alpha3}@`;

const addNames = (parent: Xml, itself: string, uri: string): void => {
  parent.ele("FRBRthis", { value: itself });
  parent.ele("FRBRuri", { value: uri });
};

const addOrigin = (parent: Xml, date: { date: string; name: string }): void => {
  parent.ele("FRBRdate", date);
  parent.ele("FRBRauthor", { href: "#publisher", as: "#editor" });
};

const addIdentification = (meta: Xml, mandate: Mandate, { locale }: MandateText): void => {
  const identification = meta.ele("identification", { source: "#publisher" });

  const work = identification.ele("FRBRWork");
  addNames(work, `${workOf(mandate)}/!main`, workOf(mandate));
  addOrigin(work, dateOf(mandate.asOf));
  work.ele("FRBRcountry", { value: noCountry });
  work.ele("FRBRsubtype", { value: "terms-of-reference" });
  work.ele("FRBRname", { value: "mandate" });
  work.ele("FRBRprescriptive", { value: "false" });
  work.ele("FRBRauthoritative", { value: "false" });

  const own = expressionOf(mandate, locale);
  const master = expressionOf(mandate, mandate.original);
  const expression = identification.ele("FRBRExpression");
  addNames(expression, `${own}/!main`, own);
  addOrigin(expression, noDate);
  if (locale !== mandate.original)
    expression.ele("FRBRmasterExpression", { href: master, showAs: originalOf(mandate).heading.title });
  expression.ele("FRBRlanguage", { language: languages[locale].alpha3 });
  if (locale !== mandate.original)
    expression.ele("FRBRtranslation", {
      href: master,
      fromLanguage: languages[mandate.original].alpha3,
      authoritative: "false",
      by: "#publisher",
    });

  const manifestation = identification.ele("FRBRManifestation");
  manifestation.ele("FRBRthis", { value: `${own}/!main.xml` });
  manifestation.ele("FRBRuri", { value: `${own}.xml` });
  manifestation.ele("FRBRalias", { value: fileUrlOf(fileNames.akomaNtoso(locale)), name: "file" });
  addOrigin(manifestation, noDate);
  manifestation.ele("FRBRformat", { value: "xml" });
};

const addReferences = (meta: Xml, mandate: Mandate, { locale }: MandateText): void => {
  const t = translateIn(locale);
  const references = meta.ele("references", { source: "#publisher" });
  if (locale !== mandate.original)
    references.ele("original", {
      eId: "original",
      href: expressionOf(mandate, mandate.original),
      showAs: originalOf(mandate).heading.title,
      ...inLanguage(languages[mandate.original].tag),
    });
  references.ele("TLCOrganization", {
    eId: "publisher",
    href: `/akn/ontology/organization/${noCountry}/contributors`,
    showAs: t("data.publisher"),
  });
  references.ele("TLCRole", {
    eId: "editor",
    href: "/akn/ontology/role/editor",
    showAs: t("data.editor"),
  });
  for (const source of mandate.sources)
    references.ele("TLCReference", {
      eId: `source-${source.id}`,
      href: source.address ?? `/akn/ontology/reference/${noCountry}.${source.id}`,
      showAs: source.title,
      name: "source",
      ...inLanguage(languages[source.locale].tag),
    });
};

const dublinCore = "http://purl.org/dc/terms/";

export const addMeta = (parent: Xml, mandate: Mandate, text: MandateText): void => {
  const t = translateIn(text.locale);
  const meta = parent.ele("meta");
  addIdentification(meta, mandate, text);
  addReferences(meta, mandate, text);
  const notes = meta.ele("notes", { source: "#publisher" });
  const remarks = [t("item.sourcePrevails"), t("data.noDates", { date: noDate.date })];
  remarks.forEach((remark, index) => {
    const eId = `notes__note_${index + 1}`;
    notes
      .ele("note", { eId })
      .ele("p", { eId: `${eId}__p_1` })
      .txt(remark);
  });
  meta.ele("proprietary", { source: "#publisher" }).ele(dublinCore, "dc:license").txt(licence.url);
};
