import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { classicScript } from "../../editions/offline/classic-script.ts";
import { carriedIndexOf } from "./carry.ts";

let program: Promise<string> | undefined;

/**
 * The search of one language of a built site as a script that carries its index.
 * @param wayOf how the search page of the copy names a built file
 */
export const searchScript = async (
  site: string,
  locale: string,
  wayOf: (path: string) => string,
): Promise<string> => {
  const folder = join(site, "pagefind", locale);
  program ??= classicScript(fileURLToPath(new URL("script.ts", import.meta.url)));
  return `var carriedIndex=${JSON.stringify(carriedIndexOf(folder, (url) => wayOf(`${url.slice(1)}index.html`)))};\n${await program}`;
};
