import { offlinePaths } from "../i18n/offline-paths.ts";
import { localeOf } from "./addresses.ts";
import type { OfflineList } from "./list.ts";
import { alone, namesAt, prefixOf } from "./forget.ts";

/** A complete copy of one language. */
export interface Copy {
  /** Of its cache. */
  name: string;
  locale: string;
  version: string;
  /** When it became complete. */
  kept: Date;
}

/** Carried by the list of a complete copy. */
const keptHeader = "kept";

/** What was to be changed has been removed meanwhile, and stays removed. */
export class RemovedError extends Error {}

/** Newest first: the first of a language is the current one. */
export const newestFirst = (copies: readonly Copy[]): Copy[] =>
  [...copies].sort((one, other) => other.kept.getTime() - one.kept.getTime());

/**
 * All that is kept of one site, in the browser's Cache Storage, which knows no other store beside it:
 *
 * - `read`: the pages that were read, and what they look like. It is there if a reader wants that.
 * - `copy <locale> <version>`: a whole language. Its list is put in last, so a copy that has its list is complete.
 * - `notes`: which open page began in which version, and when to look for the next one. It is the sign
 *   that a reader has chosen something: without it nothing else is made.
 *
 * Whatever is in it can be asked for and changed by pages and by the worker alike.
 * @param scope address of the folder of the site, with a slash at its end
 */
export const storeAt = (scope: string) => {
  const prefix = prefixOf(scope);
  const readName = `${prefix}read`;
  const notesName = `${prefix}notes`;

  /** Asks without opening: to open a cache would make it. */
  const matchIn = (cacheName: string, key: string): Promise<Response | undefined> =>
    caches.match(key, { cacheName });
  const listKeyOf = (locale: string): string => `${scope}${locale}/${offlinePaths.list}`;
  const copyName = (locale: string, version: string): string => `${prefix}copy ${locale} ${version}`;
  const partsOf = (name: string): [kind: string, locale: string, version: string] => {
    const [kind = "", locale = "", version = ""] = name.slice(prefix.length).split(" ");
    return [kind, locale, version];
  };

  /** Does something with a cache that is there. @throws RemovedError if it is not, because to open it would make it */
  const within = <Result>(name: string, act: (cache: Cache) => Promise<Result>): Promise<Result> =>
    alone(scope, "shared", async () => {
      if (!(await caches.has(name))) throw new RemovedError(name);
      return act(await caches.open(name));
    });
  /** When a reader chooses something. */
  const choose = (): Promise<unknown> => alone(scope, "shared", () => caches.open(notesName));
  /** Makes another cache. */
  const begin = (name: string): Promise<unknown> => within(notesName, () => caches.open(name));
  const put = (name: string, key: string, response: Response): Promise<void> =>
    within(name, (cache) => cache.put(key, response));
  const remove = (name: string, key: string): Promise<boolean> => within(name, (cache) => cache.delete(key));
  const keysIn = (name: string): Promise<string[]> =>
    within(name, async (cache) => (await cache.keys()).map(({ url }) => url));

  const drop = (name: string): Promise<boolean> => alone(scope, "exclusive", () => caches.delete(name));

  /** Makes a copy that has all its files the current one of its language. */
  const complete = (name: string, list: OfflineList, locale: string, kept: Date): Promise<void> => {
    const headers = { "Content-Type": "application/json", [keptHeader]: kept.toISOString() };
    return put(name, listKeyOf(locale), new Response(JSON.stringify(list), { headers }));
  };

  const copies = async (): Promise<Copy[]> => {
    const found = await Promise.all(
      (await namesAt(scope)).map(async (name) => {
        const [kind, locale, version] = partsOf(name);
        const list = kind === "copy" ? await matchIn(name, listKeyOf(locale)) : undefined;
        return list ? [{ name, locale, version, kept: new Date(list.headers.get(keptHeader) ?? 0) }] : [];
      }),
    );
    return newestFirst(found.flat());
  };

  /** Caches of copies that are not complete: a download was broken off, or is under way. */
  const beginnings = async (locale: string): Promise<string[]> => {
    const whole = new Set((await copies()).map(({ name }) => name));
    return (await namesAt(scope)).filter((name) => {
      const [kind, own] = partsOf(name);
      return kind === "copy" && own === locale && !whole.has(name);
    });
  };

  /** A file of a version, whichever languages of it are kept. */
  const inVersion = async (version: string, key: string): Promise<Response | undefined> => {
    for (const copy of await copies()) {
      const kept = copy.version === version ? await matchIn(copy.name, key) : undefined;
      if (kept) return kept;
    }
    return undefined;
  };

  /** A file that is the same wherever it is. */
  const anywhere = async (key: string): Promise<Response | undefined> => {
    for (const name of [readName, ...(await copies()).map((copy) => copy.name)]) {
      const kept = await matchIn(name, key);
      if (kept) return kept;
    }
    return undefined;
  };

  const note = (key: string, text: string): Promise<void> =>
    put(notesName, `${scope}${key}`, new Response(text));
  const noted = async (key: string): Promise<string | undefined> =>
    (await matchIn(notesName, `${scope}${key}`))?.text();

  /** The pages that were read; the pages about keeping are there too, but nobody chose to read them. */
  const readPages = async (): Promise<string[]> =>
    (await keysIn(readName)).filter((key) => {
      const path = key.slice(scope.length + localeOf(scope, key).length + 1);
      return /\/$|\.pdf$/.test(key) && path !== offlinePaths.page && path !== offlinePaths.notKept;
    });

  return {
    scope,
    readName,
    notesName,
    listKeyOf,
    copyName,
    keysIn,
    matchIn,
    choose,
    begin,
    put,
    remove,
    drop,
    complete,
    copies,
    beginnings,
    inVersion,
    anywhere,
    note,
    noted,
    readPages,
  };
};

export type Store = ReturnType<typeof storeAt>;
