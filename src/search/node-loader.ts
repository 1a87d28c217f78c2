import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Loader } from "./engine.ts";
import type { PagefindModule } from "./pagefind-api.ts";

/**
 * Reads the index of a built site from its folder, as a browser would read it from a server.
 * Pagefind asks the global `fetch`, so addresses under `base` are answered from files from now on;
 * all others go where they went before.
 * @param base address of the folder `pagefind/` on the site, with a slash at each end
 */
export const nodeLoader = (folder: string, base: string): Loader => {
  const fileOf = (address: string): string =>
    join(folder, "pagefind", (address.slice(base.length).split("?")[0] ?? "").replaceAll("..", ""));
  const before = globalThis.fetch;
  globalThis.fetch = async (input, init) =>
    typeof input === "string" && input.startsWith(base)
      ? new Response(new Uint8Array(await readFile(fileOf(input))))
      : before(input, init);
  return {
    pagefind: (address) =>
      import(pathToFileURL(fileOf(`${address}pagefind.js`)).href) as Promise<PagefindModule>,
    text: (address) => readFile(fileOf(address), "utf8"),
  };
};
