/** A file of a copy. */
export type ListedFile = readonly [
  /** From the folder of the site: "kk/mandate/". */
  address: string,
  bytes: number,
  /** SHA-256 in hexadecimal. */
  digest: string,
];

/** What a whole copy of one language consists of: `offline.json` of that language. */
export interface OfflineList {
  /** Of the whole site: the same in the lists of all languages that one build made. */
  version: string;
  /** All files together, as they are kept. */
  bytes: number;
  files: readonly ListedFile[];
}

/** By which a file is known in another copy: the same address with the same content. */
export const contentOf = ([address, , digest]: ListedFile): string => `${address} ${digest}`;

/** What a copy still needs. */
export interface Plan {
  /** Unchanged files, with the name of the cache that has them. */
  take: { file: ListedFile; from: string }[];
  load: ListedFile[];
}

/**
 * How a copy becomes complete.
 * @param there addresses that it has already, from an attempt that was broken off
 * @param elsewhere names of caches by `contentOf` the files that they have
 */
export const planOf = (
  files: readonly ListedFile[],
  there: ReadonlySet<string>,
  elsewhere: ReadonlyMap<string, string>,
): Plan => {
  const plan: Plan = { take: [], load: [] };
  for (const file of files) {
    if (there.has(file[0])) continue;
    const from = elsewhere.get(contentOf(file));
    if (from) plan.take.push({ file, from });
    else plan.load.push(file);
  }
  return plan;
};
