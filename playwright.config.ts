import { availableParallelism } from "node:os";
import { defineConfig } from "@playwright/test";
import { basePath } from "./src/settings.ts";
import { launchOptions } from "./tests/browser/chromium.ts";

/** The browser tests judge the site in dist, served with the headers it is meant to have. */
const port = Number(process.env["PORT"] ?? 4329);
/**
 * A page lives a second or two here, too short a time to win back what it costs to make its code fast:
 * without those two stages the tests take a sixth less work. Whatever measures times starts a browser of its own.
 */
const plainCode = "--js-flags=--no-maglev --no-turbofan --min-semi-space-size=16 --max-semi-space-size=64";
const { args, ...browser } = await launchOptions();
const address = `http://localhost:${port}${basePath}`;

export default defineConfig({
  testDir: "tests/browser",
  testMatch: "*.spec.ts",
  testIgnore: "others/**", // other browsers: npm run test:browsers
  outputDir: "test-results",
  timeout: 60_000, // a long page is examined many times in one test, and a server may be slow
  expect: { timeout: 15_000 }, // it only ends what hangs: five seconds are short on a machine that others use
  workers: availableParallelism() + 1, // one more, since each waits now and then until its page is at rest
  fullyParallel: true,
  retries: 0, // a test that passes the second time is a test that says nothing
  forbidOnly: Boolean(process.env["CI"]),
  reporter: [[process.env["CI"] ? "dot" : "line"]],
  use: {
    baseURL: address,
    launchOptions: { ...browser, args: [...args, plainCode] },
    // A fade from page to page (decision 0028) is drawn; it is for the tests that leave pages, and for fade.spec.ts.
    contextOptions: { reducedMotion: "reduce" },
    video: "off",
    trace: "off",
    screenshot: "off",
  },
  webServer: {
    command: "node src/commands/serve.ts",
    env: { PORT: String(port) },
    url: address,
    reuseExistingServer: false, // another server might show another build
  },
});
