import { join } from "node:path";
import { z } from "zod";
import { madeBy } from "../editions/made-by.ts";
import { hashOf } from "../hash.ts";
import { processWide } from "../process-wide.ts";
import { noteReads } from "../reads.ts";
import type { Content, ContentFile } from "../schemas/read.ts";
import { rememberedIn } from "./remembered.ts";

/** What was found, by the digests of texts; one file for each glossary and code. May be deleted at any time. */
export const findingsCache = ".build/cache/findings";

/** An agreed name of the glossary that a translation does not say. */
export type FoundTerm = z.infer<typeof foundTerm>;
const foundTerm = z.object({ written: z.string(), agreed: z.string() });

/** What was found out about texts, in this build or an earlier one. */
export interface Findings {
  /** @param find works it out from these texts, the glossary and nothing else */
  of: (files: readonly ContentFile[], find: () => FoundTerm[]) => FoundTerm[];
  /** Remembers what this build has asked for; where the page that asks was kept, what there was stays. */
  keep: () => void;
}

/** Where the build leaves it for the pages. */
export const findingsOfBuild = processWide<Findings>("findings");

/** @param texts digests of them by their files, see textDigestsOf */
export const findingsOf = (
  { glossary }: Pick<Content, "glossary">,
  texts: ReadonlyMap<string, string>,
  cache = findingsCache,
): Findings => {
  const { of, keep } = rememberedIn(
    join(cache, `missed-terms-${hashOf(madeBy("."), JSON.stringify(glossary))}`),
    z.array(foundTerm),
  );
  return {
    of: (files, find) => {
      noteReads(new Set(files.map((one) => one.file))); // whoever asks has read them, remembered or not
      return of(files.map((one) => texts.get(one.file) ?? "").join(" "), find);
    },
    keep,
  };
};
