import { z } from "zod";
import { asOf, inEach, licenceSchema, locale, namesSchema, sourceSchema, url } from "./schema-parts.ts";

const others = z.array(z.string());

const organisation = z
  .strictObject({
    id: z.string().meta({ description: "Name in the address of its page; never changes" }),
    type: z.string().meta({ description: "A key of names.types" }),
    countries: z.array(z.string()).meta({ description: "Keys of names.countries" }),
    topics: z.array(z.string()).meta({ description: "Keys of names.topics" }),
    asOf,
    sources: z.array(z.string()).meta({ description: "Identifiers of source documents" }),
    original: locale.meta({ description: "The language that the others follow" }),
    texts: inEach(
      z.strictObject({
        name: z.string(),
        working: z
          .boolean()
          .meta({ description: "The name is a rendering of our own: no official one was found" }),
        summary: z.string(),
        url: url.meta({ description: "Page of this site in this language" }),
      }),
    ).meta({ description: "Only languages that have a text of their own" }),
    relations: z
      .strictObject({
        partnerOf: others.meta({ description: "Holds from both sides, and stands at both" }),
        partOf: others.meta({ description: "What this organisation belongs to" }),
        supportedBy: others,
        precededBy: others,
      })
      .meta({ description: "Identifiers of other organisations; the inverse of a relation is not repeated" }),
  })
  .meta({ id: "Organisation" });

/** The form of `partners.json`. */
export const partnersSchema = z
  .strictObject({
    $schema: url,
    licence: licenceSchema,
    sources: z.array(sourceSchema),
    names: z.strictObject({ types: namesSchema, countries: namesSchema, topics: namesSchema }),
    organisations: z.array(organisation).meta({ description: "In the order of their identifiers" }),
  })
  .meta({ title: "Organisations named in the sources, and what they have to do with each other" });

export type PartnersData = z.output<typeof partnersSchema>;
