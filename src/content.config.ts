// Not from astro:content, which brings what pages ask: sixty modules, in every start and build.
import { defineCollection } from "astro/content/config";
import { z } from "zod";
import { documentSchema, vocabularySchema } from "./schemas/records.ts";
import { fileLoader, recordLoader } from "./schemas/loader.ts";
import type { GlossaryEntry, Person, TimelineEvent } from "./schemas/records.ts";
import type { Ledger } from "./schemas/ledger.ts";
import type { ContentFile } from "./schemas/read.ts";

// Front matter is checked by schemas/read.ts with our own messages; Astro keeps it, and watches the folder.
export const collections = {
  files: defineCollection({ loader: fileLoader, schema: z.custom<ContentFile>() }),
  documents: defineCollection({ loader: recordLoader("documents"), schema: documentSchema }),
  vocabularies: defineCollection({ loader: recordLoader("vocabularies"), schema: vocabularySchema }),
  glossary: defineCollection({ loader: recordLoader("glossary"), schema: z.custom<GlossaryEntry>() }),
  people: defineCollection({ loader: recordLoader("people"), schema: z.custom<Person>() }),
  timeline: defineCollection({ loader: recordLoader("timeline"), schema: z.custom<TimelineEvent>() }),
  ledgers: defineCollection({ loader: recordLoader("ledgers"), schema: z.custom<Ledger>() }),
};
