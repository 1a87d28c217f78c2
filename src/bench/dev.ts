import { spawn } from "node:child_process";
import { createServer, type AddressInfo } from "node:net";
import { setTimeout } from "node:timers/promises";
import { stripVTControlCharacters } from "node:util";

/** The server that `npm run dev` starts, at a port of its own. */
export interface Developing {
  /** What stands at a path now; empty while nobody answers. */
  ask: (path: string) => Promise<string>;
  /** Asks for a page again and again until it is there whole and has this in its HTML. @returns the HTML */
  page: (path: string, sign?: string) => Promise<string>;
  /** Waits until the terminal says this. */
  told: (words: string) => Promise<void>;
  stop: () => Promise<void>;
}

/** Milliseconds after which something hangs. */
const patience = 60_000;

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, "localhost", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });

/** @param folder a project, whose site is to stand at the root of the server */
export const develop = async (folder: string): Promise<Developing> => {
  const port = await freePort();
  // Of the settings around it only what every shell has: where it is asked for by tests, Astro would be theirs.
  const { PATH, HOME } = process.env;
  // Astro itself and not npm: a shell between them may leave it running when it ends.
  const child = spawn(process.execPath, ["node_modules/astro/bin/astro.mjs", "dev", "--port", String(port)], {
    cwd: folder,
    env: { PATH, HOME, ASTRO_DEV_BACKGROUND: "0" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (part) => (said += stripVTControlCharacters(String(part))));
  const ended = new Promise((resolve) => child.once("close", resolve));

  /** Asks a question until it has an answer. */
  const patiently = async <Answer>(what: string, ask: () => Promise<Answer | undefined>): Promise<Answer> => {
    const begun = performance.now();
    for (;;) {
      const answer = await ask();
      if (answer !== undefined) return answer;
      if (child.exitCode !== null || performance.now() - begun > patience)
        throw new Error(`In vain: ${what}\n${said}`);
      await setTimeout(10);
    }
  };
  const ask = async (path: string): Promise<string> => {
    const response = await fetch(`http://localhost:${port}/${path}`).catch(() => undefined);
    return (await response?.text()) ?? "";
  };
  return {
    ask,
    page: (path, sign = "") =>
      patiently(`/${path} ${sign}`, async () => {
        const html = await ask(path);
        return html.includes("</html>") && html.includes(sign) ? html : undefined;
      }),
    told: async (words) => {
      await patiently(words, () => Promise.resolve(said.includes(words) || undefined));
    },
    stop: async () => {
      child.kill();
      await ended;
    },
  };
};
