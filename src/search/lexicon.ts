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
  /** Keys at one typing error from `key`, two for long ones, with the same first letter; likeliest first. */
  guesses: (key: string, word: string, spellingOf: (word: string) => string) => Promise<Entry[]>;
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
  spellingOf: (word: string) => string,
): Entry[] => {
  const near = (wanted: string, formOf: (entry: Entry) => string): Entry[] => {
    const limit = wanted.length >= longKey ? 2 : 1;
    const best = new Map<string, { entry: Entry; distance: number }>();
    for (const entry of entries) {
      const distance = distanceWithin(wanted, formOf(entry), limit);
      if (distance > 0 && distance <= limit && !best.has(entry.key)) best.set(entry.key, { entry, distance });
    }
    return Array.from(best.values())
      .sort((a, b) => a.distance - b.distance || b.entry.pages - a.entry.pages)
      .map(({ entry }) => entry);
  };
  const byKey = near(key, (entry) => entry.key);
  return byKey.length > 0 ? byKey : near(spellingOf(word), ({ surface }) => spellingOf(surface));
};

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
    guesses: async (key, word, spellingOf) => {
      if (key.length < 4) return [];
      const start = pathsFor(key.slice(0, 1)).length > guessShards ? key.slice(0, 2) : key.slice(0, 1);
      await loadAll(start);
      return nearest(entriesFrom(start), key, word, spellingOf);
    },
  };
};
