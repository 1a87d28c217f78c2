import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { unpack } from "../bundle/chunks.ts";
import { readFragment } from "../bundle/pagefind-run.ts";
import type { CarriedIndex, CarriedPage, CarriedWord } from "./carried-index.ts";

/** As Pagefind 1.6 writes them: page numbers and places count from the one before. */
type PackedWord = [word: string, pages: [page: number, places: number[], ...rest: unknown[]][], ...unknown[]];
type PackedMeta = [
  version: string,
  pages: [hash: string, ...unknown[]][],
  chunks: unknown,
  filters: unknown,
  sorts: [name: string, pages: number[]][],
  ...unknown[],
];

/** A number below zero begins places of another weight, one more than it has to be. */
const placesOf = (packed: readonly number[]): number[] => {
  let place = 0;
  return packed.map((number) => {
    place = number < 0 ? 0 : place + number;
    return number < 0 ? number + 1 : place;
  });
};

const wordOf = ([word, pages]: PackedWord): CarriedWord => {
  let page = 0;
  return [
    word,
    ...pages.map(([step, places]): [number, ...number[]] => [(page += step), ...placesOf(places)]),
  ];
};

const pageOf = (folder: string, hash: string, hrefOf: (url: string) => string): CarriedPage => {
  const { url, content, word_count, filters, meta, anchors } = readFragment(
    readFileSync(join(folder, `fragment/${hash}.pf_fragment`)),
  );
  return {
    url: hrefOf(url),
    length: word_count,
    content,
    filters,
    meta,
    anchors: anchors
      .filter(({ element, text }) => /^h\d$/i.test(element) && text.trim() !== "")
      .map(({ id, text, location }) => ({ id, title: text, place: location }))
      .toSorted((a, b) => a.place - b.place),
  };
};

/**
 * The index of a language of a built site, unpacked.
 * @param folder a bundle, such as dist/pagefind/kk
 * @param hrefOf the address that a result has of a page, which Pagefind names as `/kk/about/`
 */
export const carriedIndexOf = (folder: string, hrefOf: (url: string) => string): CarriedIndex => {
  const namesIn = (part: string, pattern: RegExp): string[] =>
    readdirSync(join(folder, part))
      .filter((name) => pattern.test(name))
      .toSorted();
  const read = (path: string): Uint8Array => readFileSync(join(folder, path));
  const [meta = ""] = namesIn(".", /\.pf_meta$/);
  const [, pages, , , sorts] = unpack(read(meta)) as PackedMeta;
  const texts = ["lexicon.json", ...namesIn("lexicon", /\.txt$/).map((name) => `lexicon/${name}`)];
  return {
    pages: pages.map(([hash]) => pageOf(folder, hash, hrefOf)),
    words: namesIn("index", /\.pf_index$/)
      .flatMap((name) => (unpack(read(`index/${name}`)) as [PackedWord[]])[0])
      .map(wordOf)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
    sorts: Object.fromEntries(sorts),
    texts: Object.fromEntries(texts.map((path) => [path, Buffer.from(read(path)).toString("utf8")])),
  };
};
