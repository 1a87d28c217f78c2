import { localeOf } from "../addresses.ts";
import type { Store } from "../store.ts";

const signs: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };

/** The name of a kept page: its title without the name of the site, or that of its file. */
const nameOf = async (store: Store, key: string): Promise<string> => {
  const html = key.endsWith("/") ? await (await store.matchIn(store.readName, key))?.text() : undefined;
  const title = /<title>([^<]*)/.exec(html ?? "")?.[1]?.replace(/ — [^—]*$/, "");
  return (
    title?.replace(/&(amp|lt|gt|quot|#39);/g, (_, sign: string) => signs[sign] ?? "") ??
    key.slice(key.lastIndexOf("/") + 1)
  );
};

/** Links to the pages that were read, in the order in which they were kept. */
export const keptLinks = async (store: Store): Promise<HTMLElement[]> =>
  Promise.all(
    (await store.readPages()).map(async (key) => {
      const link = document.createElement("a");
      link.href = key;
      link.textContent = await nameOf(store, key);
      link.lang = link.hreflang = localeOf(store.scope, key);
      link.dir = "auto";
      const row = document.createElement("li");
      row.append(link);
      return row;
    }),
  );
