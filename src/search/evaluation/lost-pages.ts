import { analyserFor, tokenOf } from "../analysis/index.ts";
import { wordsIn } from "../analysis/words.ts";
import { isFragment, readFragment, type BundleFile } from "../bundle/pagefind-run.ts";
import { vocabularyOf } from "../bundle/vocabulary.ts";
import type { Engine } from "../engine.ts";

/** Words asked for: every so many of the vocabulary. */
const step = 9;

/**
 * Counts pages that have a word and are not found for it: one query for each of many words, checked
 * against the texts themselves.
 */
export const lostPages = async (
  files: readonly BundleFile[],
  locale: string,
  engine: Engine,
): Promise<{ asked: number; lost: number }> => {
  const fragments = files.filter(isFragment).map(({ content }) => readFragment(content));
  const { readingsOf, rows } = vocabularyOf(fragments, analyserFor(locale));
  const pages = fragments.map(
    ({ content, meta }) =>
      new Set(
        wordsIn(`${content}\n${meta["title"] ?? ""}`)
          .flatMap(readingsOf)
          .map(tokenOf),
      ),
  );
  const words = rows
    .filter(({ key }, place) => place % step === 0 && key.length > 2)
    .map(({ surface }) => surface);
  let lost = 0;
  for (const word of words) {
    const { total, tiers } = await engine.search(word);
    const terms = tiers.flatMap((tier) => (tier.length === 1 ? tier : []));
    const expected = pages.filter((tokens) =>
      [...tokens].some((token) => terms.some((term) => token.startsWith(term))),
    );
    lost += Math.max(0, expected.length - total);
  }
  return { asked: words.length, lost };
};
