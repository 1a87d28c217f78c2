import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { serve } from "../../src/commands/serve.ts";
import { writeLists } from "../../src/editions/offline/lists.ts";
import { offlinePaths } from "../../src/i18n/offline-paths.ts";
import { basePath } from "../../src/settings.ts";

/** A server in front of two versions of the site, which can be lost, and can let a file wait. */
export interface KeptSite {
  origin: string;
  /** Paths that were asked for since the last look at them. */
  asked: string[];
  /** Which version answers; undefined while the site cannot be reached. */
  version: "first" | "second" | undefined;
  /** Paths that are answered only when this resolves. */
  holds: { pattern: RegExp; until: Promise<unknown> } | undefined;
  /** Paths at which the connection breaks. */
  breaks: RegExp | undefined;
  /** Code that the site serves as its service worker instead of its own. */
  worker: string | undefined;
  close: () => void;
}

/** What every page of the second version says, and no page of the first. */
export const secondSign = "Second version";

const pages = [
  "",
  "mandate/",
  "news/",
  "offline/",
  "offline/not-kept/",
  "partners/",
  "safety/",
  "search/",
  "timeline/",
];
const kept = [
  "*.*",
  "_astro/*",
  "pagefind/{en,ar}/**/*.*",
  "{en,ar}/mandate/*.pdf",
  ...pages.map((path) => `{en,ar}/${path}index.html`),
];

/** The built site in two languages, with one page of each kind that is read here. */
const firstVersion = (): string => {
  const folder = mkdtempSync(join(tmpdir(), "first-"));
  for (const file of globSync(kept, { cwd: "dist" })) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join("dist", file), join(folder, file));
  }
  writeLists(folder);
  return folder;
};

/** Other words on every page, and an index that only a page of the first version could still search. */
const secondVersion = (first: string): string => {
  const folder = mkdtempSync(join(tmpdir(), "second-"));
  cpSync(first, folder, { recursive: true });
  for (const path of globSync("**/*.html", { cwd: folder })) {
    const file = join(folder, path);
    writeFileSync(file, readFileSync(file, "utf8").replaceAll(/<h1[^>]*>/g, `$&${secondSign} `));
  }
  for (const path of globSync("pagefind/*/pagefind-entry.json", { cwd: folder }))
    writeFileSync(join(folder, path), "{}");
  writeLists(folder);
  return folder;
};

export const keptSite = async (): Promise<KeptSite> => {
  const first = firstVersion();
  const second = secondVersion(first);
  const servers = { first: await serve(first, 0), second: await serve(second, 0) };
  const answer = async (
    path: string,
    accepted: string | undefined,
    response: ServerResponse,
  ): Promise<void> => {
    site.asked.push(path);
    if (site.holds?.pattern.test(path)) await site.holds.until;
    if (!site.version || site.breaks?.test(path)) {
      response.destroy();
      return;
    }
    if (site.worker && path.endsWith(`/${offlinePaths.worker}`)) {
      response.writeHead(200, { "Content-Type": "text/javascript" }).end(site.worker);
      return;
    }
    const found = await fetch(servers[site.version].origin + path, {
      headers: { accept: accepted ?? "*/*" },
    });
    const headers = Object.fromEntries(
      [...found.headers].filter(([name]) => !/^(?:content-|transfer-)/.test(name)),
    );
    const kinds = ["content-type", "content-security-policy"].map((name) => [
      name,
      found.headers.get(name) ?? "",
    ]);
    response.writeHead(found.status, { ...headers, ...Object.fromEntries(kinds) });
    response.end(Buffer.from(await found.arrayBuffer()));
  };
  const front = createServer(
    (request, response) => void answer(request.url ?? basePath, request.headers.accept, response),
  );
  await new Promise<void>((ready) => front.listen(0, "127.0.0.1", ready));
  const site: KeptSite = {
    origin: `http://localhost:${String((front.address() as AddressInfo).port)}`,
    asked: [],
    version: "first",
    holds: undefined,
    breaks: undefined,
    worker: undefined,
    close: () => {
      for (const server of [front, servers.first.server, servers.second.server]) {
        server.closeAllConnections();
        server.close();
      }
      for (const folder of [first, second]) rmSync(folder, { recursive: true, force: true });
    },
  };
  return site;
};
