import { offlinePaths } from "../i18n/offline-paths.ts";
import { fromNetwork, isHashed, localeOf } from "./addresses.ts";
import type { Store } from "./store.ts";

/** What a reader reads, kept from now on, if that is wanted. */
const isPage = (response: Response): boolean =>
  /^(?:text\/html|application\/pdf)\b/.test(response.headers.get("content-type") ?? "");

/** The two pages about keeping, in one language: the worker shows them when the network is gone. */
const keepOwnPages = async ({ scope, readName, put }: Store, locale: string): Promise<void> => {
  for (const path of [offlinePaths.page, offlinePaths.notKept]) {
    const key = `${scope}${locale}/${path}`;
    const response = await fetch(key, fromNetwork);
    if (response.ok) await put(readName, key, response);
  }
};

/**
 * @param files addresses of what the page that is open has loaded: it was opened before anything was kept
 */
export const startReading = async (store: Store, locale: string, files: readonly string[]): Promise<void> => {
  await store.begin(store.readName);
  await keepOwnPages(store, locale);
  for (const file of files.filter((key) => isHashed(store.scope, key)))
    await store.put(store.readName, file, await fetch(file));
};

/** Keeps what the network has answered; what the site has taken back goes here too. */
export const keepRead = async (store: Store, key: string, response: Response): Promise<void> => {
  const { scope, readName } = store;
  if (!(await caches.has(readName))) return;
  if (response.status === 404 || response.status === 410) {
    await store.remove(readName, key);
    return;
  }
  if (!response.ok || response.redirected || !(isPage(response) || isHashed(scope, key))) return;
  await store.put(readName, key, response);
  const locale = localeOf(scope, key);
  const isKnown = await store.matchIn(readName, `${scope}${locale}/${offlinePaths.notKept}`);
  if (!isHashed(scope, key) && locale && !isKnown) await keepOwnPages(store, locale);
};

/** Removes the looks of pages that have been kept anew since: files that no page, style or script names. */
export const tidyReading = async ({ scope, readName, keysIn, matchIn, remove }: Store): Promise<void> => {
  if (!(await caches.has(readName))) return;
  const keys = await keysIn(readName);
  const hashed = keys.filter((key) => isHashed(scope, key));
  const unnamed = new Set(hashed);
  for (const key of keys.filter((name) => /\/$|\.(?:css|js)$/.test(name))) {
    const text = (await (await matchIn(readName, key))?.text()) ?? "";
    for (const file of unnamed)
      if (file !== key && text.includes(file.slice(file.lastIndexOf("/") + 1))) unnamed.delete(file);
  }
  for (const key of unnamed) await remove(readName, key);
};
