import { join } from "node:path";
import { z } from "zod";
import { used } from "../editions/cache.ts";
import { madeBy } from "../editions/made-by.ts";
import { keepSealed, sealedIn } from "../editions/sealed.ts";
import { hashOf } from "../hash.ts";
import { processWide } from "../process-wide.ts";
import { noteReads } from "../reads.ts";
import type { Content, ContentFile } from "../schemas/read.ts";

/** What was found, by the digests of texts; one file for each glossary and code. May be deleted at any time. */
export const findingsCache = ".build/cache/findings";

/** An agreed name of the glossary that a translation does not say. */
export type FoundTerm = z.infer<typeof foundTerm>;
const foundTerm = z.object({ written: z.string(), agreed: z.string() });
const kept = z.record(z.string(), z.array(foundTerm));

/** What was found out about texts, in this build or an earlier one. */
export interface Findings {
  /** @param find works it out from these texts, the glossary and nothing else */
  of: (files: readonly ContentFile[], find: () => FoundTerm[]) => FoundTerm[];
  /** Remembers what this build has asked for, and nothing else; where the page that asks was kept, it stays. */
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
  const file = join(cache, `missed-terms-${hashOf(madeBy("."), JSON.stringify(glossary))}`);
  const bytes = sealedIn(file);
  const known = kept.safeParse(bytes && JSON.parse(bytes.toString("utf8"))).data ?? {};
  const asked: z.infer<typeof kept> = {};
  return {
    of: (files, find) => {
      const key = files.map((one) => texts.get(one.file) ?? "").join(" ");
      noteReads(new Set(files.map((one) => one.file))); // whoever asks has read them, remembered or not
      return (asked[key] ??= known[key] ?? find());
    },
    keep: () => {
      const keys = Object.keys(asked);
      const isSame = keys.length === Object.keys(known).length && keys.every((key) => key in known);
      if (keys.length === 0 || isSame) used(file);
      else keepSealed(file, Buffer.from(JSON.stringify(asked)));
    },
  };
};
