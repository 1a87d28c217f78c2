import type { Loader } from "../engine.ts";
import type { CarriedIndex } from "./carried-index.ts";
import { carriedPagefind } from "./carried-pagefind.ts";

/** @param folder under which the engine asks for the files of the language, with a slash at its end */
export const carriedLoader = (index: CarriedIndex, folder: string): Loader => ({
  pagefind: () => Promise.resolve(carriedPagefind(index)),
  text: (address) => {
    const text = index.texts[address.slice(folder.length)];
    return text === undefined ? Promise.reject(new Error(`No ${address}.`)) : Promise.resolve(text);
  },
});
