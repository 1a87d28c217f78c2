/**
 * `npm run test:browsers -- [files]`: the browser tests in Firefox and WebKit. Says what it runs in,
 * and what it leaves out and why; fails if it finds neither.
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { chromiumOnly, releasedFirefoxCannot, type Exclusion } from "./exclusions.ts";
import { playwrightHas, releasedFirefox, webkitGtk } from "./installed.ts";

const leftOut = (exclusions: readonly Exclusion[]): string =>
  exclusions.map(({ tests, because }) => `\n  left out ${tests.source}: ${because}`).join("");

const install = (name: string): string => `npx playwright install ${name}`;

const firefox = playwrightHas.firefox
  ? `Firefox: Playwright's own.${leftOut(chromiumOnly)}`
  : releasedFirefox &&
    `Firefox: ${releasedFirefox}, because Playwright's own is not installed (${install("firefox")}).${leftOut([...chromiumOnly, ...releasedFirefoxCannot])}`;
const webkit = playwrightHas.webkit
  ? `WebKit: Playwright's own.${leftOut(chromiumOnly)}`
  : webkitGtk &&
    `WebKit: ${webkitGtk.browser}, because Playwright's own is not installed (${install("webkit")}): a visit to each template instead of the tests.`;

console.log(
  firefox ?? `Firefox is skipped: there is neither Playwright's own (${install("firefox")}) nor another one.`,
);
console.log(
  webkit ??
    `WebKit is skipped: there is neither Playwright's own (${install("webkit")}) nor WebKitGTK with its driver and Xvfb (Debian: webkit2gtk-driver, xvfb).`,
);
if (!firefox && !webkit) {
  console.log("No test was run.");
  process.exit(1);
}
const config = fileURLToPath(new URL("playwright.config.ts", import.meta.url));
const { status } = spawnSync("playwright", ["test", "--config", config, ...process.argv.slice(2)], {
  stdio: "inherit",
  shell: process.platform === "win32",
});
process.exit(status ?? 1);
