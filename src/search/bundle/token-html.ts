import { wordSpansIn } from "../analysis/words.ts";
import { conceptToken, findConcepts, type Concepts } from "../concepts.ts";

export interface Tokeniser {
  /** The key and the token of a word of the texts. */
  tokenFor: (word: string) => { key: string; token: string } | undefined;
  concepts: Concepts;
  /** Whether a row of words with these keys is a concept only in capitals. */
  isLetters: (keys: string) => boolean;
}

const markup =
  /<!--[\s\S]*?-->|<(script|style|template)\b[\s\S]*?<\/\1\s*>|<[a-z/!](?:"[^"]*"|'[^']*'|[^'">])*>/gi;
const entity = /(&(?:#\d+|#x[\da-f]+|\w+);)/i;

const inCapitals = (words: readonly { word: string }[]): boolean =>
  words.every(({ word }) => /^\p{Lu}{2}|^[^\p{Lu}\p{Ll}]/u.test(word) || word.length < 4);

/**
 * Replaces each word by its token. Where Pagefind would join two words, because nothing or a mark
 * that it does not know stands between them, a hyphen keeps them apart. White space stays as it is,
 * so the positions of the words stay too.
 */
export const tokenText = (text: string, { tokenFor, concepts, isLetters }: Tokeniser): string => {
  const words = wordSpansIn(text).map((span) => ({ ...span, ...tokenFor(span.word) }));
  const marks = new Map<number, string>();
  const keys = words.map(({ key }) => key ?? "");
  for (const { id, start, end } of findConcepts(concepts, keys)) {
    if (isLetters(keys.slice(start, end).join(" ")) && !inCapitals(words.slice(start, end))) continue;
    for (let place = start; place < end; place += 1)
      marks.set(place, `${marks.get(place) ?? ""}-${conceptToken(id)}`);
  }
  let made = "";
  let read = 0;
  for (const [place, { word, start, token }] of words.entries()) {
    const between = text.slice(read, start).replace(/[^\p{ASCII}\s\u200B]/gu, "-");
    made += between + (/[\s-]$/.test(between) ? "" : "-") + (token ?? word) + (marks.get(place) ?? "");
    read = start + word.length;
  }
  return made + text.slice(read).replace(/[^\p{ASCII}\s\u200B]/gu, "-");
};

const tokenNode = (text: string, tokeniser: Tokeniser): string =>
  text
    .replace(/&(?:#39|#x27|apos);/gi, "'")
    .split(entity)
    .map((part) => (entity.test(part) ? part : tokenText(part, tokeniser)))
    .join("");

/** A filter or a sort key that is the text of its element: the value moves into the attribute. */
const withValues = (html: string): string =>
  html.replace(
    /(data-pagefind-(?:filter|sort)=")([\w-]+)("[^>]*>)\s*([^<"]*?)\s*(?=<)/g,
    (_, before: string, name: string, after: string, value: string) =>
      `${before}${name}:${value}${after}${value}`,
  );

/** A page with tokens in place of words. Tags, attributes, scripts and comments stay as they are. */
export const tokenHtml = (page: string, tokeniser: Tokeniser): string => {
  const html = withValues(page);
  let made = "";
  let read = 0;
  for (const match of html.matchAll(markup)) {
    made += tokenNode(html.slice(read, match.index), tokeniser) + match[0];
    read = match.index + match[0].length;
  }
  return made + tokenNode(html.slice(read), tokeniser);
};
