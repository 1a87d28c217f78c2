import { analyserFor, tokenOf, type Reading } from "../analysis/index.ts";
import { wordsIn } from "../analysis/words.ts";
import { once } from "../../once.ts";
import type { Name } from "../names.ts";
import { conceptsOf, conceptToken } from "../concepts.ts";
import {
  isFragment,
  pagefindRun,
  readFragment,
  writeFragment,
  type BundleFile,
  type Fragment,
} from "./pagefind-run.ts";
import { withSmallChunks } from "./chunks.ts";
import { lexiconFiles } from "./shards.ts";
import type { SitePage } from "./site-pages.ts";
import { tokenHtml, type Tokeniser } from "./token-html.ts";
import { vocabularyOf, type Vocabulary } from "./vocabulary.ts";

const fragmentsIn = (files: readonly BundleFile[]): Fragment[] =>
  files.filter(isFragment).map(({ content }) => readFragment(content));

/** A token that holds the place of a word and is no word to Pagefind. */
const notIndexed = "-";

const tokeniserFor = (locale: string, names: readonly Name[], { readingsOf }: Vocabulary): Tokeniser => {
  const analyser = analyserFor(locale);
  // Names are read as the texts are, so that both have the same keys.
  const readingOf = (word: string): Reading | undefined => readingsOf(word)[0] ?? analyser.readings(word)[0];
  const reader = { readings: (word: string): Reading[] => [readingOf(word) ?? []].flat() };
  const concepts = conceptsOf(names, reader);
  const letters = new Set(
    Object.keys(
      conceptsOf(
        names.filter((name) => name.letters),
        reader,
      ),
    ),
  );
  return {
    concepts,
    isLetters: (keys) => letters.has(keys),
    tokenFor: once((word: string) => {
      const key = readingOf(word)?.key;
      return key ? { key, token: readingsOf(word).map(tokenOf).join("-") || notIndexed } : undefined;
    }),
  };
};

const countWords = (content: string): number => content.split(/[^\S\uFEFF]+/).length;

/**
 * The original in place of a fragment of tokens: both must have the same words in the same places,
 * or marks and excerpts would show others than those that were found.
 */
const original = (tokens: Fragment, originals: ReadonlyMap<string, Fragment>): Fragment => {
  const found = originals.get(tokens.url);
  if (!found) throw new Error(`The search index lacks the text of ${tokens.url}.`);
  if (found.word_count !== tokens.word_count || countWords(found.content) !== countWords(tokens.content))
    throw new Error(`Words of the search index and of ${tokens.url} do not stand in the same places.`);
  if (JSON.stringify(found.filters) !== JSON.stringify(tokens.filters))
    throw new Error(
      `${tokens.url}: write the value of each data-pagefind-filter into the attribute, as name:value.`,
    );
  return found;
};

const isUsed = ({ path }: BundleFile): boolean => !/^pagefind-(?:.*ui|highlight)\.(?:js|css)$/.test(path);

/**
 * The bundle of one language: an index of tokens that shows the original text, and its lexicon.
 * @param pages those of the language that can be searched
 * @param names by which a reader of the language may ask for what the texts name otherwise
 */
export const languageBundle = async (
  locale: string,
  pages: readonly SitePage[],
  names: readonly Name[],
): Promise<BundleFile[]> => {
  const originals = fragmentsIn(await pagefindRun(pages));
  const byUrl = new Map(originals.map((fragment) => [fragment.url, fragment]));
  const vocabulary = vocabularyOf(originals, analyserFor(locale));
  const tokeniser = tokeniserFor(locale, names, vocabulary);
  const tokenPages = pages.map((page) => ({ ...page, html: tokenHtml(page.html, tokeniser) }));
  const used = new Set<string>();
  const files = withSmallChunks(await pagefindRun(tokenPages))
    .filter(isUsed)
    .map((file) => {
      if (!isFragment(file)) return file;
      const tokens = readFragment(file.content);
      for (const word of wordsIn(tokens.content)) if (word.startsWith("y")) used.add(word);
      return { ...file, content: writeFragment(original(tokens, byUrl)) };
    });
  const concepts = Object.entries(tokeniser.concepts).filter(([, id]) => used.has(conceptToken(id)));
  const chunks = files.filter(({ path }) => path.startsWith("index/")).length;
  return [...files, ...lexiconFiles(vocabulary.rows, Object.fromEntries(concepts), chunks)];
};
