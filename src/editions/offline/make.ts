import { build } from "vite";
import { offlinePaths } from "../../i18n/offline-paths.ts";
import type { Digests } from "../manifest.ts";
import { writeLists } from "./lists.ts";

/** One plain script without imports, because not every browser lets a service worker have any. */
const writeWorker = async (folder: string): Promise<void> => {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: "warn",
    build: {
      outDir: folder,
      emptyOutDir: false,
      rollupOptions: {
        input: "src/offline/worker.ts",
        output: { format: "iife", entryFileNames: offlinePaths.worker },
      },
    },
  });
};

/**
 * Adds to a built site what reading without a network needs: the service worker, and its lists.
 * @param known see digestsIn
 * @returns digests of every file of the site but the lists
 */
export const makeOffline = async (folder: string, known?: Digests): Promise<Digests> => {
  await writeWorker(folder);
  return writeLists(folder, known);
};
