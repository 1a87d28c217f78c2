import { fileURLToPath } from "node:url";
import {
  defineConfig,
  type PlaywrightTestOptions,
  type PlaywrightWorkerOptions,
  type Project,
} from "@playwright/test";
import base from "../../../playwright.config.ts";
import { bringTool } from "../../../src/commands/bring-tool.ts";
import type { Means } from "../visiting.ts";
import { chromiumOnly, patternsOf, releasedFirefoxCannot } from "./exclusions.ts";
import { playwrightHas, releasedFirefox, webkitGtk } from "./installed.ts";

const fileBeside = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** The tests of the project; launchOptions replace those of Chromium. */
const everyTest = { testDir: "..", testIgnore: "others/**" };

type WorkerOptions = PlaywrightWorkerOptions & Means;
type Browser = Project<PlaywrightTestOptions, WorkerOptions>;

const firefox: Browser | undefined = playwrightHas.firefox
  ? {
      ...everyTest,
      name: "firefox",
      use: { browserName: "firefox", launchOptions: {} },
      grepInvert: patternsOf(chromiumOnly),
    }
  : releasedFirefox
    ? {
        testDir: "..",
        testIgnore: "others/webkit.spec.ts",
        name: "released firefox",
        use: {
          // It cannot be told to run no scripts, nor of paper, forced colours or less motion; and once a walk has
          // led out of a page into the browser itself, no test can lead back.
          without: ["scripts", "settings", "keyboard"],
          browserName: "firefox",
          channel: "moz-firefox",
          launchOptions: {
            executablePath: fileBeside("firefox-bridge.ts"),
            env: {
              ...process.env,
              FIREFOX: releasedFirefox,
              BRIDGE_MODULES: bringTool("firefox-bridge", { ws: "8.23.0" }),
            },
            // A page that comes back from the memory of the browser does not load, and Playwright would wait for that.
            firefoxUserPrefs: { "browser.sessionhistory.max_total_viewers": 0 },
          },
        },
        grepInvert: patternsOf([...chromiumOnly, ...releasedFirefoxCannot]),
      }
    : undefined;

const webkit: Browser | undefined = playwrightHas.webkit
  ? {
      ...everyTest,
      name: "webkit",
      use: { browserName: "webkit", launchOptions: {} },
      grepInvert: patternsOf(chromiumOnly),
    }
  : webkitGtk
    ? { name: "webkitgtk", testDir: ".", testMatch: "webkit.spec.ts" }
    : undefined;

export default defineConfig<PlaywrightTestOptions, WorkerOptions>({
  ...base,
  outputDir: "../../../test-results",
  testIgnore: [], // each browser says its own
  timeout: 300_000, // what is driven through WebDriver takes several times as long
  expect: { timeout: 30_000 },
  webServer: base.webServer && { ...base.webServer, cwd: process.cwd() },
  projects: [firefox, webkit].filter((project) => project !== undefined),
});
