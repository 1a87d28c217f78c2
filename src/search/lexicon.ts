import { distanceWithin } from "./distance.ts";

/** What the texts of one language have: keys, how often, and a written form of each. */
export interface Entry {
  key: string;
  signature: string;
  pages: number;
  surface: string;
}

export interface Lexicon {
  /** In how many pieces Pagefind keeps its index. */
  chunks: number;
  concepts: Readonly<Record<string, string>>;
  /** Fetches what the other questions need for a key, and only that; twice costs nothing. */
  prepare: (key: string) => Promise<void>;
  entriesOf: (key: string) => readonly Entry[];
  /** Entries whose key begins with `prefix`, in the order of keys; none for the empty prefix. */
  entriesFrom: (prefix: string) => readonly Entry[];
  /**
   * What an unknown word may have been meant for, likeliest first: keys at one typing error from
   * `key`, two for long ones, with the same first letter; else the longest key it begins with; else,
   * for a word of another script, what sounds alike.
   */
  guesses: (key: string, word: string, comparing: Comparing) => Promise<Entry[]>;
}

/** How a language compares words that are not the same: see LanguageAnalyser. */
export interface Comparing {
  spelling: (word: string) => string;
  frame: ((word: string) => string) | undefined;
}

interface Contents {
  chunks: number;
  shards: [from: string, path: string][];
  concepts: Record<string, string>;
}

/** More shards than this are not fetched for a guess: then the second letter must be right too. */
const guessShards = 12;
/** From this length two errors are allowed. */
const longKey = 8;

const entriesIn = (text: string): Entry[] =>
  text.split("\n").map((line) => {
    const [key = "", signature = "", pages = "", surface = ""] = line.split("\t");
    return { key, signature, pages: Number(pages), surface };
  });

/** The first place in a sorted list whose key is not before `key`. */
const placeOf = (entries: readonly Entry[], key: string): number => {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle]?.key ?? "") < key) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Entries whose keys are near, or else those whose written forms are: an error in an ending hides the stem. */
const nearest = (
  entries: readonly Entry[],
  key: string,
  word: string,
  { spelling, frame }: Comparing,
): Entry[] => {
  const sound = frame?.(word);
  const isAlike = ({ surface }: Entry): number => (frame && frame(surface) === sound ? 1 : 0);
  const near = (wanted: string, formOf: (entry: Entry) => string): Entry[] => {
    const limit = wanted.length >= longKey ? 2 : 1;
    const best = new Map<string, { entry: Entry; distance: number }>();
    for (const entry of entries) {
      const distance = distanceWithin(wanted, formOf(entry), limit);
      if (distance > 0 && distance <= limit && !best.has(entry.key)) best.set(entry.key, { entry, distance });
    }
    return Array.from(best.values())
      .sort(
        (a, b) =>
          a.distance - b.distance || isAlike(b.entry) - isAlike(a.entry) || b.entry.pages - a.entry.pages,
      )
      .map(({ entry }) => entry);
  };
  const byKey = near(key, (entry) => entry.key);
  return byKey.length > 0 ? byKey : near(spelling(word), ({ surface }) => spelling(surface));
};

/** A key that is so long, and half of the word, may be its stem before an ending with an error in it. */
const leastStem = 5;

/** The longest key that an unknown word begins with. */
const beginning = (entries: readonly Entry[], wanted: string): Entry[] =>
  entries
    .filter(({ key }) => key.length >= Math.max(leastStem, wanted.length / 2) && wanted.startsWith(key))
    .sort((a, b) => b.key.length - a.key.length || b.pages - a.pages)
    .slice(0, 1);

/** A shorter frame has too many words. */
const leastFrame = 3;

const soundingLike = (entries: readonly Entry[], sound: string, frame: (word: string) => string): Entry[] =>
  sound.length < leastFrame
    ? []
    : entries
        .filter(({ surface }) => frame(surface) === sound)
        .sort((a, b) => b.pages - a.pages)
        .slice(0, 3);

/** In letters that no language with frames is written in. */
const isForeign = (word: string): boolean => /^[\p{Script=Latin}\p{Script=Cyrillic}\p{M}'’-]+$/u.test(word);

/** @param read fetches a text file of the bundle by its path in the bundle */
export const openLexicon = async (read: (path: string) => Promise<string>): Promise<Lexicon> => {
  const { chunks, shards, concepts } = JSON.parse(await read("lexicon.json")) as Contents;
  const loaded = new Map<string, readonly Entry[]>();
  const loading = new Map<string, Promise<void>>();

  /** Paths of the shards that may hold keys beginning with `prefix`, in order. */
  const pathsFor = (prefix: string): string[] => {
    const end = `${prefix}\uffff`;
    return shards
      .filter(([from], place) => from <= end && (shards[place + 1]?.[0] ?? "\uffff") > prefix)
      .map(([, path]) => path);
  };
  const load = (path: string): Promise<void> => {
    const known =
      loading.get(path) ??
      read(path).then(
        (text) => void loaded.set(path, entriesIn(text)),
        (error: unknown) => {
          loading.delete(path);
          throw error;
        },
      );
    loading.set(path, known);
    return known;
  };
  const loadAll = async (prefix: string): Promise<void> =>
    void (await Promise.all(pathsFor(prefix).map(load)));

  const entriesFrom = (prefix: string): Entry[] => {
    if (prefix === "") return [];
    return pathsFor(prefix).flatMap((path) => {
      const entries = loaded.get(path) ?? [];
      const start = placeOf(entries, prefix);
      const count = entries.slice(start).findIndex(({ key }) => !key.startsWith(prefix));
      return entries.slice(start, count < 0 ? undefined : start + count);
    });
  };

  return {
    chunks,
    concepts,
    prepare: (key) => (key === "" ? Promise.resolve() : loadAll(key)),
    entriesFrom,
    entriesOf: (key) => entriesFrom(key).filter((entry) => entry.key === key),
    guesses: async (key, word, comparing) => {
      if (key.length < 4) return [];
      const start = pathsFor(key.slice(0, 1)).length > guessShards ? key.slice(0, 2) : key.slice(0, 1);
      await loadAll(start);
      const entries = entriesFrom(start);
      const found = nearest(entries, key, word, comparing);
      if (found.length > 0) return found;
      const stem = beginning(entries, key);
      const { frame } = comparing;
      if (stem.length > 0 || !frame || !isForeign(word)) return stem;
      // The first letters of two scripts do not lie in one shard.
      await Promise.all(shards.map(([, path]) => load(path)));
      return soundingLike([...loaded.values()].flat(), frame(word), frame);
    },
  };
};
