import type { Loader } from "../engine.ts";
import type { PagefindModule } from "../pagefind-api.ts";

interface TrustedTypesWindow {
  trustedTypes?: {
    createPolicy: (name: string, rules: { createScriptURL: (url: string) => string }) => unknown;
  };
}

/** A browser never asks again for a module that it could not load, so another try needs another address. */
const failed = new Map<string, number>();

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
    module: async (address) => {
      const failures = failed.get(address) ?? 0;
      const fresh = failures > 0 ? `${address}?${failures}` : address;
      try {
        return (await import(/* @vite-ignore */ fresh)) as PagefindModule;
      } catch (error) {
        failed.set(address, failures + 1);
        throw error;
      }
    },
    text: async (address) => {
      const response = await fetch(address);
      if (!response.ok) throw new Error(`${address}: ${response.status}`);
      return response.text();
    },
  };
};
