import { channel } from "node:diagnostics_channel";

/** One for the whole process: pages are bundled before they run, so that this module is there twice. */
const reads = channel("text-read");

const heardHere = new Set<Set<string>>();

/** Says that a text was read, to whoever keeps what is made of it. @param file from the content folder */
export const noteRead = (file: string): void => {
  for (const files of heardHere) files.add(file);
  reads.publish(file);
};

/** Tells of every text as often as it is read, in the asynchronous context of who reads it. */
export const onRead = (take: (file: string) => void): void => {
  reads.subscribe((file) => {
    take(file as string);
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
