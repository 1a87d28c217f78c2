import { localeOf } from "./addresses.ts";
import type { Store } from "./store.ts";
import type { WorkerScope } from "./worker-scope.ts";

/**
 * In which version an open page began, so that it can be finished in it. It is written down, because
 * a browser ends its service worker whenever it rests, and a page may be asleep for a step back.
 */
const day = 24 * 60 * 60 * 1000;
const folder = "client/";

interface Beginning {
  version: string;
  at: number;
}

/** The same while this worker is awake: quicker to ask, and there when the disk is full. */
const known = new Map<string, string>();

/** @param id of a page, or of a worker that a page has started */
export const remember = async (store: Store, id: string, version: string): Promise<void> => {
  known.set(id, version);
  const beginning: Beginning = { version, at: Date.now() };
  await store.note(folder + id, JSON.stringify(beginning)).catch(() => undefined);
};

/** The version of whoever asks; undefined if it came from the network. */
export const versionOf = async (
  store: Store,
  { clients }: WorkerScope,
  id: string,
): Promise<string | undefined> => {
  if (!id || known.has(id)) return known.get(id);
  const text = await store.noted(folder + id);
  if (text) return (JSON.parse(text) as Beginning).version;
  // Browsers that do not say who comes of a request for a worker: it is one of the newest copy, most likely.
  const client = await clients.get(id);
  if (client?.type !== "worker") return undefined;
  const locale = localeOf(`${store.scope}pagefind/`, client.url);
  return (await store.copies()).find((copy) => copy.locale === locale)?.version;
};

/** Whether a beginning may still be needed: its page is open, or may be returned to. */
export const isNeeded = ({ at }: Pick<Beginning, "at">, isOpen: boolean, now: number): boolean =>
  isOpen || now - at < day;

/** Forgets pages that are gone, then removes the copies that no page needs any more. */
export const tidy = async (store: Store, { clients }: WorkerScope): Promise<void> => {
  const open = await clients.matchAll({ includeUncontrolled: true, type: "all" });
  const ids = new Set(open.map(({ id }) => id));
  const start = `${store.scope}${folder}`;
  const needed = new Set<string>();
  for (const key of await store.keysIn(store.notesName)) {
    if (!key.startsWith(start)) continue;
    const text = await store.noted(key.slice(store.scope.length));
    const beginning = JSON.parse(text ?? "null") as Beginning | null;
    if (beginning && isNeeded(beginning, ids.has(key.slice(start.length)), Date.now()))
      needed.add(beginning.version);
    else await store.remove(store.notesName, key);
  }
  const seen = new Set<string>();
  for (const copy of await store.copies()) {
    if (seen.has(copy.locale) && !needed.has(copy.version)) await store.drop(copy.name);
    seen.add(copy.locale);
  }
};
