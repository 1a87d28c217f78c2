/**
 * The one address by which a file is kept: without query and fragment, a page by its folder, so that
 * `/kk/search/?q=x`, `/kk/mandate/index.html` and `/kk/mandate` find what they mean.
 */
export const keyOf = (url: string): string => {
  const { origin, pathname } = new URL(url);
  const path = pathname.replace(/\/index\.html$/, "/");
  return origin + (/\/[^/.]+$/.test(path) ? `${path}/` : path);
};

/** The language of an address: its first folder in the scope; empty where it has none. */
export const localeOf = (scope: string, key: string): string =>
  /^([^/]+)\//.exec(key.slice(scope.length))?.[1] ?? "";

/**
 * Asks the network itself, whatever is kept: what fills a copy must not come from another. The worker
 * knows such a request by its header, because browsers change its cache mode on their own account.
 */
export const fromNetwork: RequestInit = { cache: "no-store", headers: { "X-Offline-Copy": "1" } };
export const isForNetwork = ({ headers }: Request): boolean => headers.has("x-offline-copy");

/** A file whose name changes with its content: the same in every version that names it. */
export const isHashed = (scope: string, key: string): boolean => key.startsWith(`${scope}_astro/`);
