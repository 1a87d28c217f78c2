import { z } from "zod";
import { asOf, inEach, licenceSchema, locale, sourceSchema, url } from "./schema-parts.ts";

/** The form of `mandate.json`. */
const digest = z.string().regex(/^[0-9a-f]{12}$/);

const run = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("text"), value: z.string() }),
  z.strictObject({ type: z.literal("break") }),
  z.strictObject({
    type: z.enum(["strong", "emphasis"]),
    get runs() {
      return z.array(run);
    },
  }),
  z.strictObject({
    type: z.literal("link"),
    url,
    get runs() {
      return z.array(run);
    },
  }),
  z.strictObject({
    type: z.literal("lang"),
    tag: z.string().meta({ description: "BCP 47 tag of words in another language than the text" }),
    get runs() {
      return z.array(run);
    },
  }),
]);
z.globalRegistry.add(run, { id: "Run", description: "A stretch of text, or runs with something in common" });

const paragraph = z.strictObject({ type: z.literal("paragraph"), runs: z.array(run) });

const list = z.strictObject({
  type: z.literal("list"),
  ordered: z.boolean(),
  get items() {
    return z.array(item);
  },
});

const item = z.strictObject({
  id: z.string().optional().meta({ description: "Anchor on the page, such as s-3-1" }),
  marker: z.string().optional().meta({ description: "What stands before the item: 1, a" }),
  get blocks() {
    return z.array(nested);
  },
});

const quote = z.strictObject({
  type: z.literal("quote"),
  get blocks() {
    return z.array(nested);
  },
});

const note = z.strictObject({
  type: z.literal("note"),
  get blocks() {
    return z.array(nested);
  },
});

const nested = z.discriminatedUnion("type", [paragraph, list, quote, note]);
z.globalRegistry.add(nested, {
  id: "Block",
  description: "A paragraph, list, quotation or note on the source",
});

const block = z
  .strictObject({
    key: z.string().meta({ description: "Place of the block, the same in every language: r-3/1" }),
    digest: digest.meta({ description: "Changes when the text or the form of the block changes" }),
    block: nested,
  })
  .meta({ id: "Piece" });

const partIn = {
  title: z.string(),
  url: url.meta({ description: "Address of this part of the text on the site" }),
  text: z.string().meta({ description: "The words alone, one paragraph or list item a line" }),
  pieces: z.array(block),
};

const part = {
  id: z.string().meta({ description: "Anchor on every page of the mandate: r-3" }),
  number: z.string().meta({ description: "As it is cited: R.3" }),
  eId: z.string().meta({ description: "Identifier of the same part in the Akoma Ntoso files" }),
};

const clause = z
  .strictObject({ ...part, texts: inEach(z.strictObject(partIn)) })
  .meta({ id: "Clause", description: "A clause in every language that has it" });

export const mandateSchema = z
  .strictObject({
    $schema: url,
    licence: licenceSchema,
    asOf,
    original: locale.meta({ description: "The language that the others follow" }),
    sources: z
      .array(sourceSchema)
      .meta({ description: "Source documents: where the mandate and a source differ, the source prevails" }),
    languages: inEach(
      z.strictObject({
        tag: z.string().meta({ description: "BCP 47 tag" }),
        dir: z.enum(["ltr", "rtl"]),
        title: z.string(),
        summary: z.string(),
        workingTitle: z.boolean().meta({ description: "The title is a rendering of our own" }),
        translationOf: locale.optional().meta({ description: "Absent in the original" }),
        url,
        akomaNtoso: url,
        intro: z.array(block),
      }),
    ).meta({ description: "Only languages that have a text of their own" }),
    sections: z.array(
      z.strictObject({
        ...part,
        texts: inEach(z.strictObject(partIn)),
        clauses: z.array(clause),
      }),
    ),
  })
  .meta({ title: "The mandate of the reference group, clause by clause" });

export type MandateData = z.output<typeof mandateSchema>;
export type Run = z.output<typeof run>;
export type DataBlock = z.output<typeof nested>;
