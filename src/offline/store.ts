import { offlinePaths } from "../i18n/offline-paths.ts";
import { localeOf } from "./addresses.ts";

/** A complete copy of one language. */
export interface Copy {
  /** Of its cache. */
  name: string;
  locale: string;
  version: string;
  /** When it became complete. */
  kept: Date;
}

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
 * - `notes`: which open page began in which version, and when to look for the next one.
 *
 * Whatever is in it can be asked for and changed by pages and by the worker alike.
 * @param scope address of the folder of the site, with a slash at its end
 */
export const storeAt = (scope: string) => {
  const prefix = `offline ${new URL(scope).pathname} `;
  const readName = `${prefix}read`;
  const notesName = `${prefix}notes`;

  const names = async (): Promise<string[]> =>
    (await caches.keys()).filter((name) => name.startsWith(prefix));
  /** Asks without opening: to open a cache would make it. */
  const matchIn = (cacheName: string, key: string): Promise<Response | undefined> =>
    caches.match(key, { cacheName });
  const keysIn = async (name: string): Promise<string[]> =>
    (await caches.has(name)) ? (await (await caches.open(name)).keys()).map(({ url }) => url) : [];

  const listKeyOf = (locale: string): string => `${scope}${locale}/${offlinePaths.list}`;
  const copyName = (locale: string, version: string): string => `${prefix}copy ${locale} ${version}`;
  const partsOf = (name: string): [kind: string, locale: string, version: string] => {
    const [kind = "", locale = "", version = ""] = name.slice(prefix.length).split(" ");
    return [kind, locale, version];
  };

  /** What removes waits until nothing is being put, and what puts until nothing is being removed. */
  const alone = <Result>(mode: LockMode, act: () => Promise<Result>): Promise<Result> =>
    navigator.locks.request(prefix, { mode }, act);

  const begin = (name: string): Promise<void> =>
    alone("shared", async () => {
      await caches.open(name);
    });

  const put = (name: string, key: string, response: Response): Promise<void> =>
    alone("shared", async () => {
      if (!(await caches.has(name))) throw new RemovedError();
      await (await caches.open(name)).put(key, response);
    });

  const drop = (name: string): Promise<boolean> => alone("exclusive", () => caches.delete(name));

  const remove = async (name: string, key: string): Promise<void> => {
    if (await caches.has(name)) await (await caches.open(name)).delete(key);
  };

  const copies = async (): Promise<Copy[]> => {
    const found = await Promise.all(
      (await names()).map(async (name) => {
        const [kind, locale, version] = partsOf(name);
        const list = kind === "copy" ? await matchIn(name, listKeyOf(locale)) : undefined;
        return list ? [{ name, locale, version, kept: new Date(list.headers.get("date") ?? 0) }] : [];
      }),
    );
    return newestFirst(found.flat());
  };

  /** Caches of copies that are not complete: a download was broken off, or is under way. */
  const beginnings = async (locale: string): Promise<string[]> => {
    const complete = new Set((await copies()).map(({ name }) => name));
    return (await names()).filter((name) => {
      const [kind, own] = partsOf(name);
      return kind === "copy" && own === locale && !complete.has(name);
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

  const note = async (key: string, text: string): Promise<void> => {
    await begin(notesName);
    await put(notesName, `${scope}${key}`, new Response(text));
  };
  const noted = async (key: string): Promise<string | undefined> =>
    (await matchIn(notesName, `${scope}${key}`))?.text();

  /** The pages that were read; the pages about keeping are there too, but nobody chose to read them. */
  const readPages = async (): Promise<string[]> =>
    (await keysIn(readName)).filter((key) => {
      const path = key.slice(scope.length + localeOf(scope, key).length + 1);
      return /\/$|\.pdf$/.test(key) && path !== offlinePaths.page && path !== offlinePaths.notKept;
    });

  /** Removes everything, the worker too. @returns whether there was anything */
  const forget = (): Promise<boolean> =>
    alone("exclusive", async () => {
      const registrations = await navigator.serviceWorker.getRegistrations();
      const own = registrations.filter((registration) => registration.scope === scope);
      const kept = await names();
      await Promise.all([...own.map((one) => one.unregister()), ...kept.map((name) => caches.delete(name))]);
      return own.length + kept.length > 0;
    });

  /** Where nothing is kept, and nothing waits to be taken up again, no worker stays either. */
  const tidyAway = async (): Promise<void> => {
    if ((await names()).every((name) => name === notesName)) await forget();
  };

  return {
    scope,
    readName,
    notesName,
    listKeyOf,
    copyName,
    names,
    keysIn,
    matchIn,
    begin,
    put,
    remove,
    drop,
    copies,
    beginnings,
    inVersion,
    anywhere,
    note,
    noted,
    readPages,
    forget,
    tidyAway,
  };
};

export type Store = ReturnType<typeof storeAt>;
