import type { Loader } from "../engine.ts";
import { browserLoader } from "./browser-loader.ts";

/** A copy that is read from a disk, where browsers fetch nothing, brings its index in a script. */
export interface Carrying {
  carriedLoader?: Loader;
}

/** @param base address of the folder of all languages' bundles, with a slash at its end */
export const loaderFor = (base: string): Loader =>
  (globalThis as Carrying).carriedLoader ?? browserLoader(base);
