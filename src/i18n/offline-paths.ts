/**
 * Addresses by which the site is read without a network. They stand apart from urls.ts because the
 * service worker needs them too, and knows its folder only when it runs.
 */
export const offlinePaths = {
  /** In each language: where a reader chooses what is kept, and what is shown for a page that is not. */
  page: "offline/",
  notKept: "offline/not-kept/",
  /** In each language: what a whole copy consists of. */
  list: "offline.json",
  /** Once, in the folder of the site: its address bounds what it may answer. */
  worker: "sw.js",
} as const;
