import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";

/** A server that was started on this machine. */
export interface Running {
  origin: string;
  stop: () => Promise<void>;
}

/** Starts a server for a site. @param root folder in which the site stands under its base path */
export type Start = (root: string, work: string) => Promise<Running>;

export const isInstalled = (command: string): boolean =>
  spawnSync("sh", ["-c", `command -v ${command}`]).status === 0;

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === "object" && address ? address.port : 0);
      });
    });
  });

const isUp = (origin: string): Promise<boolean> =>
  fetch(origin).then(
    () => true,
    () => false,
  );

/** Starts a program that serves until it is told to end, and waits for its first answer. */
export const startedServer = async (
  command: (port: number) => { file: string; args: string[]; env?: Record<string, string> },
): Promise<Running> => {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const { file, args, env } = command(port);
  const child = spawn(file, args, { env: { ...process.env, ...env }, stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  child.stderr.on("data", (part) => (said += String(part)));
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  while (child.exitCode === null && !(await isUp(origin))) await setTimeout(20);
  if (child.exitCode !== null) throw new Error(said);
  return {
    origin,
    stop: async () => {
      child.kill();
      await ended;
    },
  };
};

/** A site with one file of each kind that the rules know. */
export const makeSite = (folder: string): void => {
  const words = "<p>".concat("Азаматтық қоғам. ".repeat(200));
  const files = {
    "index.html": words,
    "404.html": `${words}Unknown address`,
    "kk/index.html": words,
    "kk/mandate/index.html": words,
    "kk/news/atom.xml": "<feed/>",
    "kk/news/topic/vawg/feed.json": "{}",
    "_astro/page.abc123.js": "// a script\n".repeat(200),
    "_astro/font.abc123.woff2": "font",
    "pagefind/kk/pagefind.js": "// client",
    "pagefind/kk/pagefind-worker.js": "// worker",
    "data/partners.csv": "name\n",
    "data/mandate.json": "{}",
    "data/mandate.kk.akn.xml": "<a/>",
    "data/timeline-kk.ics": "BEGIN:VCALENDAR",
    "share/20ecf429f5b3af49.png": "picture",
    ".well-known/security.txt": "Contact: …",
    "robots.txt": "User-agent: *",
    "favicon.svg": "<svg/>",
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, ".."), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
};
