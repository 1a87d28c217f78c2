import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import type { Readable } from "node:stream";
import { webkitGtk } from "./installed.ts";
import { openBrowser, type Driven } from "./webdriver.ts";

/** The window cannot be narrower than 334 pixels, so that all of it is shown larger: 400 pixels are 320 of a page. */
const zoom = 1.25;

/**
 * A screen that nobody sees, on a number that is free. Nobody manages its windows, so that the one
 * under the pointer, in the middle, has the focus: the screen is narrow enough for that of a phone.
 */
const openScreen = async (program: string): Promise<{ screen: ChildProcess; name: string }> => {
  const screen = spawn(program, ["-displayfd", "3", "-screen", "0", "640x1200x24"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  const [number] = (await once(screen.stdio[3] as Readable, "data")) as [Buffer];
  return { screen, name: `:${number.toString().trim()}` };
};

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
};

/** Waits until a server answers at all. */
const answering = async (address: string): Promise<void> => {
  for (;;) {
    try {
      await fetch(address);
      return;
    } catch {
      await new Promise((later) => setTimeout(later, 50));
    }
  }
};

/** @returns the browser; its sizes are pixels of the page */
export const openWebKit = async (): Promise<Driven> => {
  if (!webkitGtk) throw new Error("WebKitGTK is not installed.");
  const { screen, name } = await openScreen(webkitGtk.screen);
  const port = await freePort();
  const driver = spawn(webkitGtk.driver, ["-p", String(port)], {
    env: { ...process.env, DISPLAY: name, GDK_DPI_SCALE: String(zoom) },
    stdio: "ignore",
  });
  const address = `http://127.0.0.1:${port}`;
  await answering(address);
  const browser = await openBrowser(address, {
    browserName: "MiniBrowser",
    "webkitgtk:browserOptions": { binary: webkitGtk.browser, args: ["--automation", "--full-screen"] },
  });
  return {
    ...browser,
    resize: (width, height) => browser.resize(width * zoom, height * zoom),
    close: async () => {
      await browser.close();
      driver.kill();
      screen.kill();
    },
  };
};
