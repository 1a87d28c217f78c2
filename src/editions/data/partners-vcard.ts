import { nameIn, type Site } from "../../domain/site.ts";
import { languages, locales } from "../../i18n/locales.ts";
import { partnerUrlOf, type PartnerRecord } from "./partners.ts";
import { uuidOf } from "./uuid.ts";

/** Signs that mean something in a text value (RFC 6350, 3.4). */
const escaped = (text: string): string => text.replace(/[\\,;]/g, "\\$&").replaceAll("\n", "\\n");

/** A line of at most 75 bytes and its continuations, never cut inside a letter. */
const folded = (line: string): string => {
  let bytes = 0;
  let made = "";
  for (const sign of line) {
    const size = Buffer.byteLength(sign);
    if (bytes + size > 75) {
      made += "\r\n ";
      bytes = 1;
    }
    made += sign;
    bytes += size;
  }
  return `${made}\r\n`;
};

/** The same property in each language: forms of one thing, so they share an ALTID. */
const inEach = (
  property: string,
  { texts, original }: PartnerRecord,
  valueOf: (text: NonNullable<PartnerRecord["texts"]["en"]>) => string,
): string[] =>
  locales.flatMap((locale) => {
    const text = texts[locale];
    if (!text) return [];
    const preferred = locale === original ? ";PREF=1" : "";
    return [`${property};LANGUAGE=${languages[locale].tag};ALTID=1${preferred}:${escaped(valueOf(text))}`];
  });

/**
 * `partners.vcf`: a vCard 4.0 for each organisation. It has no telephone number, address or person,
 * for the site publishes none, and no REV, for no moment of a change is known.
 */
export const partnersVcardOf = (
  records: readonly PartnerRecord[],
  site: Pick<Site, "vocabularies">,
): string => {
  const named = (group: "types" | "topics", key: string): string => nameIn(site, "en", group, key);
  return records
    .flatMap((record) => [
      "BEGIN:VCARD",
      "VERSION:4.0",
      "KIND:org",
      `UID:urn:uuid:${uuidOf(`partners/${record.id}`)}`,
      ...inEach("FN", record, ({ title }) => title),
      ...inEach("NOTE", record, ({ summary }) => summary),
      `CATEGORIES:${[named("types", record.type), ...record.topics.map((topic) => named("topics", topic))]
        .map(escaped)
        .join(",")}`,
      `URL:${partnerUrlOf(record.id, "en")}`,
      "END:VCARD",
    ])
    .map(folded)
    .join("");
};
