import { allowScripts } from "../../browser/script-addresses.ts";
import type { Loader } from "../engine.ts";
import { pagefindClient } from "./pagefind-client.ts";

/** @param base address of the folder of all languages' bundles, with a slash at its end */
export const browserLoader = (base: string): Loader => {
  const folder = new URL(base, location.href).href;
  allowScripts((address) => address.startsWith(folder) && address.endsWith("/pagefind-worker.js"));
  return {
    pagefind: () => Promise.resolve(pagefindClient),
    text: async (address) => {
      const response = await fetch(address);
      if (!response.ok) throw new Error(`${address}: ${response.status}`);
      return response.text();
    },
  };
};
