import { z } from "zod";
import { inEach, licenceSchema, namesSchema, sourceSchema, url } from "./schema-parts.ts";

const date = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
  .meta({ description: "As exact as the source: 2013, 2013-06 or 2013-06-04" });

const entry = z
  .strictObject({
    id: z.string().meta({ description: "Anchor on the page of the timeline; never changes" }),
    date,
    until: date.optional().meta({ description: "Last day, month or year of what lasted" }),
    kind: z
      .enum(["event", "target"])
      .meta({ description: "A target is a date that a plan names, not something that happened" }),
    topics: z.array(z.string()).meta({ description: "Keys of names.topics" }),
    countries: z.array(z.string()).meta({ description: "Keys of names.countries" }),
    organisations: z.array(z.string()).meta({ description: "Identifiers in partners.json" }),
    sources: z.array(z.string()).meta({ description: "Identifiers of source documents" }),
    texts: inEach(
      z.strictObject({
        event: z.string(),
        when: z.string().optional().meta({ description: "The date in words, where figures cannot say it" }),
        doubt: z.string().optional().meta({ description: "Why the source is doubtful here" }),
        url: url.meta({ description: "The entry on the page of the timeline" }),
        more: url.meta({ description: "The place in our texts that tells more" }),
      }),
    ).meta({ description: "Only languages that have a text of their own" }),
  })
  .meta({ id: "Entry" });

/** The form of `timeline.json`. */
export const timelineSchema = z
  .strictObject({
    $schema: url,
    licence: licenceSchema,
    sources: z.array(sourceSchema),
    names: z.strictObject({ countries: namesSchema, topics: namesSchema }),
    entries: z.array(entry).meta({ description: "In the order of their dates" }),
  })
  .meta({ title: "What the sources report, in the order of time" });

export type TimelineData = z.output<typeof timelineSchema>;
