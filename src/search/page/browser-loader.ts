import type { Loader } from "../engine.ts";
import { pagefindClient } from "./pagefind-client.ts";

interface TrustedTypesWindow {
  trustedTypes?: {
    createPolicy: (name: string, rules: { createScriptURL: (url: string) => string }) => unknown;
  };
}

let allowed = false;

/** The one kind of script address that may be made from text: Pagefind's worker, on this very site. */
const allowWorkers = (base: string): void => {
  if (allowed) return;
  allowed = true;
  const folder = new URL(base, location.href).href;
  (window as TrustedTypesWindow).trustedTypes?.createPolicy("default", {
    createScriptURL: (url) => {
      const { origin, pathname } = new URL(url, location.href);
      const address = origin + pathname;
      if (!address.startsWith(folder) || !address.endsWith("/pagefind-worker.js")) {
        throw new TypeError(`Refused script address: ${url}`);
      }
      return url;
    },
  });
};

/** @param base address of the folder of all languages' bundles, with a slash at its end */
export const browserLoader = (base: string): Loader => {
  allowWorkers(base);
  return {
    pagefind: () => Promise.resolve(pagefindClient),
    text: async (address) => {
      const response = await fetch(address);
      if (!response.ok) throw new Error(`${address}: ${response.status}`);
      return response.text();
    },
  };
};
