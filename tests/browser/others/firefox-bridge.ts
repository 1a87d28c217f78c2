#!/usr/bin/env node
/**
 * Firefox as its makers release it, for Playwright, which speaks WebDriver BiDi to it and takes for
 * granted a command that only the newest Firefox has: the colour scheme. This program stands between
 * the two. Playwright starts it as if it were Firefox; it passes every message on, and sets the colour
 * scheme by a preference of the browser.
 *
 * FIREFOX: the Firefox to start. BRIDGE_MODULES: folder of the package `ws`.
 */
import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";

/** What is used of the package `ws`, which brings no types. */
interface Client {
  on: (event: "message" | "close", listener: (data: Buffer) => void) => void;
  send: (text: string) => void;
  close: () => void;
}
interface Server {
  on: (event: "connection" | "listening", listener: (client: Client) => void) => void;
  address: () => AddressInfo;
}
interface Message {
  id: number;
  method?: string;
  params?: { features?: Record<string, string | null | undefined> };
  result?: { contexts?: { context: string }[] };
}

const { WebSocketServer } = createRequire(`${process.env["BRIDGE_MODULES"] ?? ""}/`)("ws") as {
  WebSocketServer: new (options: { host: string; port: number }) => Server;
};

/** Values of Firefox's preference; 2 follows the system, which here means light. */
const schemes: Readonly<Record<string, number>> = { dark: 0, light: 1 };

/** Ids of our own questions: Playwright counts from one, and never as far. */
let ownId = 1_000_000_000;

const pass = (client: Client, firefox: WebSocket): void => {
  const own = new Map<number, (result: Message["result"]) => void>();
  const ask = (method: string, params: object): Promise<Message["result"]> =>
    new Promise((done) => {
      own.set(++ownId, done);
      firefox.send(JSON.stringify({ id: ownId, method, params }));
    });
  /** In the window of the browser itself, which may change preferences. */
  const setScheme = async (scheme: string | null | undefined): Promise<void> => {
    const tree = await ask("browsingContext.getTree", { "moz:scope": "chrome", maxDepth: 0 });
    const value = schemes[scheme ?? ""] ?? 2;
    await ask("script.evaluate", {
      expression: `Services.prefs.setIntPref("layout.css.prefers-color-scheme.content-override", ${value})`,
      target: { context: tree?.contexts?.[0]?.context },
      awaitPromise: false,
    });
  };
  client.on("message", (data) => {
    const message = JSON.parse(data.toString()) as Message;
    if (message.method !== "emulation.setMediaFeaturesOverride") firefox.send(data.toString());
    else
      void setScheme(message.params?.features?.["prefers-color-scheme"]).then(() => {
        client.send(JSON.stringify({ type: "success", id: message.id, result: {} }));
      });
  });
  firefox.addEventListener("message", ({ data }: MessageEvent<string>) => {
    const message = JSON.parse(data) as Message;
    const answer = own.get(message.id);
    own.delete(message.id);
    if (answer) answer(message.result);
    else client.send(data);
  });
  firefox.addEventListener("close", () => {
    client.close();
  });
  client.on("close", () => {
    firefox.close();
  });
};

const firefox = spawn(
  process.env["FIREFOX"] ?? "firefox",
  [...process.argv.slice(2), "--remote-allow-system-access"],
  { stdio: ["ignore", "inherit", "pipe"] },
);
firefox.stderr.on("data", (data: Buffer) => {
  const [said, address] = /WebDriver BiDi listening on (ws:\S+)/.exec(data.toString()) ?? [];
  if (!said || !address) {
    process.stderr.write(data);
    return;
  }
  const socket = new WebSocket(`${address}/session`);
  socket.addEventListener("open", () => {
    const server = new WebSocketServer({ host: "127.0.0.1", port: 0 });
    server.on("connection", (client) => {
      pass(client, socket);
    });
    server.on("listening", () => {
      console.error(`WebDriver BiDi listening on ws://127.0.0.1:${server.address().port}`);
    });
  });
});
firefox.on("exit", (code) => process.exit(code ?? 1));
for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, () => firefox.kill(signal));
