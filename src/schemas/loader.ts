import { resolve, sep } from "node:path";
import type { Loader, LoaderContext } from "astro/loaders";
import { contentRoot } from "../settings.ts";
import { ContentError } from "../problem.ts";
import { checkedContent, readContent, type Content } from "./read.ts";

let read: Content | undefined;

/** What the folder holds now. Seven collections ask one after the other at each change: it is read for the first. */
const contentIn = (root: string): Content => {
  if (!read) {
    read = readContent(root);
    setImmediate(() => {
      read = undefined;
    });
  }
  return read;
};

/**
 * Content as data: while editing, a loader keeps front matter in Astro's store and nothing else. Content
 * files never become modules; a page parses its own file when it is rendered. A build has read everything
 * when it checked it, so that Astro keeps nothing.
 */
const loaderOf = (name: string, entriesOf: (content: Content) => Record<string, object>): Loader => ({
  name,
  load: async ({ store, watcher, generateDigest, logger, collection }: LoaderContext) => {
    const root = resolve(contentRoot);
    const fill = (): void => {
      const content = contentIn(root);
      if (content.problems.length > 0) throw new ContentError(content.problems);
      store.clear();
      for (const [id, entry] of Object.entries(entriesOf(content))) {
        const data = entry as Record<string, unknown>;
        store.set({ id, data, digest: generateDigest(data) });
      }
    };
    if (checkedContent.get()) {
      store.clear();
      return;
    }
    fill();

    watcher?.add(root);
    watcher?.on("all", (_event, path) => {
      if (!path.startsWith(root + sep)) return;
      try {
        fill();
      } catch (error) {
        // While editing, a half-written file is told of in the terminal, once, and the last good state stays.
        if (collection === "files") logger.error((error as Error).message);
      }
    });
  },
});

export const fileLoader = loaderOf("content-files", ({ files }) =>
  Object.fromEntries(files.map((file) => [file.file, file])),
);

export const recordLoader = (
  kind: "documents" | "vocabularies" | "glossary" | "people" | "timeline" | "ledgers",
): Loader => loaderOf(`content-${kind}`, (content) => content[kind] as Record<string, object>);
