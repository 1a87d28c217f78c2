import { locales } from "../../i18n/locales.ts";
import { relationPairsOf, partnerUrlOf, type PartnerRecord } from "./partners.ts";
import { printed, rootOf, type Xml } from "./xml.ts";

const namespace = "http://graphml.graphdrawing.org/xmlns";

/** `label` is what programs that draw networks write beside a point. */
const attributesOf = ({ id, original, type, countries, texts }: PartnerRecord): [string, string][] => [
  ["label", (texts.en ?? texts[original])?.title ?? id],
  ["type", type],
  ["countries", countries.join(";")],
  ...locales.map((locale): [string, string] => [`name_${locale}`, texts[locale]?.title ?? ""]),
  ["url", partnerUrlOf(id, "en")],
];

const addKey = (root: Xml, name: string, owner: "node" | "edge"): void => {
  root.ele("key", { id: name, for: owner, "attr.name": name, "attr.type": "string" });
};

/** `partners.graphml`: organisations as nodes, relations as edges; a partnership has no direction. */
export const partnersGraphmlOf = (records: readonly PartnerRecord[]): string => {
  const root = rootOf("graphml", namespace, {});
  for (const name of ["label", "type", "countries", ...locales.map((locale) => `name_${locale}`), "url"])
    addKey(root, name, "node");
  addKey(root, "kind", "edge");
  const graph = root.ele("graph", { id: "partners", edgedefault: "undirected" });
  for (const record of records) {
    const node = graph.ele("node", { id: record.id });
    for (const [key, value] of attributesOf(record)) if (value) node.ele("data", { key }).txt(value);
  }
  for (const { from, kind, to } of relationPairsOf(records)) {
    const edge = graph.ele("edge", {
      id: `${from}.${kind}.${to}`,
      source: from,
      target: to,
      ...(kind === "partnerOf" ? {} : { directed: "true" }),
    });
    edge.ele("data", { key: "kind" }).txt(kind);
  }
  return printed(root, ["data"]);
};
