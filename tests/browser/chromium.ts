import { existsSync } from "node:fs";
import chromium from "@sparticuz/chromium";

/**
 * The browser of the tests: the one named in CHROMIUM, one that is installed, or the one inside the
 * npm package, so that a fresh machine needs no download. Web security stays on: the content
 * security policy is really enforced. Only the process sandbox is off, which containers do not allow.
 */
const installed = [process.env["CHROMIUM"], "/usr/bin/chromium", "/usr/bin/google-chrome"];

export const launchOptions = async (): Promise<{ executablePath: string; args: string[] }> => ({
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
});
