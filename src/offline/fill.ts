import { fromNetwork } from "./addresses.ts";
import { contentOf, planOf, type ListedFile, type OfflineList } from "./list.ts";
import type { Store } from "./store.ts";

/** The device, or the browser, has no room; what was begun is gone, what was kept before is not. */
export class NoRoomError extends Error {
  readonly bytes: number;
  constructor(bytes: number) {
    super(`${String(bytes)} bytes are needed.`);
    this.bytes = bytes;
  }
}

/** What arrived is not what the list says: the site has changed meanwhile, or somebody has changed it. */
export class UntrueError extends Error {}

export const isOutOfQuota = (error: unknown): boolean =>
  error instanceof Error && error.name === "QuotaExceededError";

/** How many files are asked for at once. */
const lanes = 6;
/** How often a copy is begun anew because the site has changed on the way. */
const attempts = 3;

const load = (address: string, signal: AbortSignal): Promise<Response> =>
  fetch(address, { ...fromNetwork, credentials: "omit", redirect: "error", signal });

export const loadList = async (
  { scope, listKeyOf }: Store,
  locale: string,
  signal: AbortSignal,
): Promise<OfflineList> => {
  const response = await load(listKeyOf(locale), signal);
  if (!response.ok) throw new UntrueError(`${scope}${locale}: ${String(response.status)}`);
  return (await response.json()) as OfflineList;
};

const hexadecimal = (bytes: ArrayBuffer): string =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");

/** A file as it is kept: with the headers it came with, but for those that speak of the way. */
const loadFile = async (scope: string, file: ListedFile, signal: AbortSignal): Promise<Response> => {
  const [address, , digest] = file;
  const response = await load(scope + address, signal);
  const body = await response.arrayBuffer();
  if (!response.ok || hexadecimal(await crypto.subtle.digest("SHA-256", body)) !== digest)
    throw new UntrueError(address);
  const headers = new Headers(response.headers);
  for (const name of ["content-encoding", "content-length", "vary"]) headers.delete(name);
  return new Response(body, { headers });
};

/** Where unchanged files can be taken from: names of caches by content. */
const keptContents = async (store: Store): Promise<Map<string, string>> => {
  const kept = new Map<string, string>();
  for (const { name, locale } of await store.copies()) {
    const list = (await (await store.matchIn(name, store.listKeyOf(locale)))?.json()) as OfflineList;
    for (const file of list.files) kept.set(contentOf(file), name);
  }
  return kept;
};

export interface Filling {
  locale: string;
  signal: AbortSignal;
  /** @param share of the copy that is there, from 0 to 1 */
  onProgress?: (share: number) => void;
}

/**
 * Asked before, so that nobody pays for a download that cannot end well; browsers only estimate it, and
 * that of GNOME has nobody to ask.
 */
const hasRoom = async (bytes: number): Promise<boolean> => {
  const storage = navigator.storage as StorageManager | undefined;
  const { quota = Infinity, usage = 0 } = (await storage?.estimate()) ?? {};
  return quota - usage > bytes;
};

/** Puts all files of a list into the cache of that name, in several lanes; the first fault stops all. */
const fill = async (store: Store, name: string, list: OfflineList, filling: Filling): Promise<void> => {
  const { scope } = store;
  const there = new Set((await store.keysIn(name)).map((key) => key.slice(scope.length)));
  const plan = planOf(list.files, there, await keptContents(store));
  const bytesOf = (files: readonly ListedFile[]): number => files.reduce((sum, [, bytes]) => sum + bytes, 0);
  let missing = bytesOf(plan.load);
  if (!(await hasRoom(missing + bytesOf(plan.take.map(({ file }) => file)))))
    throw new NoRoomError(list.bytes);
  const stop = new AbortController();
  const end = (): void => stop.abort();
  filling.signal.addEventListener("abort", end);
  const queue = plan.load.values();
  const lane = async (): Promise<void> => {
    for (const file of queue) {
      await store.put(name, scope + file[0], await loadFile(scope, file, stop.signal));
      missing -= file[1];
      filling.onProgress?.(1 - missing / list.bytes);
    }
  };
  try {
    for (const { file, from } of plan.take) {
      const kept = await store.matchIn(from, scope + file[0]);
      await store.put(name, scope + file[0], kept ?? (await loadFile(scope, file, stop.signal)));
    }
    await Promise.all(Array.from({ length: lanes }, lane));
  } finally {
    stop.abort();
    filling.signal.removeEventListener("abort", end);
  }
};

/**
 * Keeps a whole language, or replaces what is kept of it by the version that the site has now. The
 * new version is made beside the old one, which stays in use until the last file of the new one is
 * there and true. What is broken off by the network waits to be taken up again.
 * @returns whether there was anything new
 * @throws NoRoomError, UntrueError, RemovedError, the reason of the signal, or that of a failed fetch
 */
export const keepLanguage = async (store: Store, filling: Filling, left = attempts): Promise<boolean> => {
  const { locale, signal } = filling;
  const list = await loadList(store, locale, signal);
  const name = store.copyName(locale, list.version);
  const current = (await store.copies()).find((copy) => copy.locale === locale);
  if (current?.name === name) return false;
  try {
    await store.begin(name);
    await fill(store, name, list, filling);
    // Whatever the clock says, the newest copy is newer than the one before.
    const kept = Math.max(Date.now(), (current?.kept.getTime() ?? 0) + 1);
    await store.complete(name, list, locale, new Date(kept));
  } catch (error) {
    const isOutdated = error instanceof UntrueError && left > 1;
    const isFull = error instanceof NoRoomError || isOutOfQuota(error);
    if (isFull || signal.aborted || isOutdated) await store.drop(name);
    if (isFull) throw new NoRoomError(list.bytes);
    if (isOutdated && !signal.aborted) return keepLanguage(store, filling, left - 1);
    throw error;
  }
  for (const begun of await store.beginnings(locale)) await store.drop(begun);
  return true;
};
