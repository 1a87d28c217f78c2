import { channel } from "node:diagnostics_channel";

/** One for the whole process: pages are bundled before they run, so that this module is there twice. */
const reads = channel("text-read");

const heardHere = new Set<Set<string>>();

/**
 * Says that texts were read, to whoever keeps what is made of them.
 * @param files from the content folder; told at once, for a list of all that is translated reads thousands
 */
export const noteReads = (files: ReadonlySet<string>): void => {
  if (files.size === 0) return;
  for (const heard of heardHere) for (const file of files) heard.add(file);
  reads.publish(files);
};

/** Tells of texts as often as they are read, in the asynchronous context of who reads them. */
export const onReads = (take: (files: ReadonlySet<string>) => void): void => {
  reads.subscribe((files) => {
    take(files as ReadonlySet<string>);
  });
};

/** Works something out at once. @returns it, and the texts that were read for it */
export const withReads = <Value>(work: () => Value): { value: Value; files: ReadonlySet<string> } => {
  const files = new Set<string>();
  heardHere.add(files);
  try {
    return { value: work(), files };
  } finally {
    heardHere.delete(files);
  }
};
