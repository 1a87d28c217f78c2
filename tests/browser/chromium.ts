import { existsSync, statfsSync } from "node:fs";
import chromium from "@sparticuz/chromium";

/**
 * The browser of the tests: the one named in CHROMIUM, one that is installed, or the one inside the
 * npm package, so that a fresh machine needs no download. Web security stays on: the content
 * security policy is really enforced. Only the process sandbox is off, which containers do not allow.
 */
const installed = [process.env["CHROMIUM"], "/usr/bin/chromium", "/usr/bin/google-chrome"];

/** Where Linux has files that lie in memory alone. */
const sharedMemory = "/dev/shm";

/** Containers often have 64 MB of it, which is too little for a browser, and some systems have none. */
const isRoomy = (): boolean => {
  if (!existsSync(sharedMemory)) return false;
  const { bavail, bsize } = statfsSync(sharedMemory);
  return bavail * bsize >= 1024 ** 3;
};

interface LaunchOptions {
  executablePath: string;
  args: string[];
  /** Of what Playwright says to the browser by itself. */
  ignoreDefaultArgs: string[];
}

export const launchOptions = async (): Promise<LaunchOptions> => ({
  executablePath: installed.find((path) => path && existsSync(path)) ?? (await chromium.executablePath()),
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1", // no test leaves the machine
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--font-render-hinting=none",
  ],
  // Playwright lets processes share files on the disk instead: each part of a picture is one, and costs what a file costs.
  ignoreDefaultArgs: isRoomy() ? ["--disable-dev-shm-usage"] : [],
});
