import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { serve } from "../../../src/commands/serve.ts";

declare global {
  interface Window {
    /** What went wrong since the page was opened. */
    faults: string[];
  }
}

/** Runs before all scripts of a page; it must ask for nothing that the policy of the page forbids. */
const watch = (): void => {
  const faults: string[] = (window.faults = []);
  addEventListener(
    "error",
    ({ message, target }) =>
      faults.push(message || `not loaded: ${(target as HTMLScriptElement | null)?.src ?? "?"}`),
    true,
  );
  addEventListener("unhandledrejection", ({ reason }) => faults.push(String(reason)));
  document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) =>
    faults.push(`${effectiveDirective} forbids ${blockedURI}`),
  );
  for (const level of ["error", "warn"] as const)
    console[level] = (...said: unknown[]) => faults.push(`${level}: ${said.join(" ")}`);
};

const watchPath = "/-/watch.js";

/**
 * The site in a folder with its headers; each page begins with a script that notes what goes wrong,
 * since WebDriver cannot put one there.
 */
export const serveWatched = async (folder: string): Promise<{ origin: string; close: () => void }> => {
  const site = await serve(folder, 0);
  const front = createServer((request, response) => {
    const answer = async (): Promise<void> => {
      const path = request.url ?? "/";
      if (path === watchPath) {
        response.setHeader("Content-Type", "text/javascript").end(`(${watch.toString()})()`);
        return;
      }
      const found = await fetch(site.origin + path, { redirect: "manual" });
      const headers = [...found.headers].filter(
        ([name]) => !/^content-(length|encoding)|^transfer-/.test(name),
      );
      // What is kept for reading without a network must be what the site has.
      const isShown = request.headers["sec-fetch-mode"] === "navigate";
      const isPage = isShown && found.headers.get("content-type")?.startsWith("text/html");
      const body = Buffer.from(await found.arrayBuffer());
      response.writeHead(found.status, Object.fromEntries(headers));
      response.end(
        isPage ? body.toString().replace(/<head[^>]*>/, `$&<script src="${watchPath}"></script>`) : body,
      );
    };
    answer().catch(() => response.destroy());
  });
  await new Promise<void>((ready) => front.listen(0, "127.0.0.1", ready));
  return {
    origin: `http://localhost:${String((front.address() as AddressInfo).port)}`,
    close: () => {
      for (const server of [front, site.server]) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
};
