import { availableParallelism } from "node:os";
import { defineConfig } from "@playwright/test";
import { basePath } from "./src/settings.ts";
import { launchOptions } from "./tests/browser/chromium.ts";

/** The browser tests judge the site in dist, served with the headers it is meant to have. */
const port = Number(process.env["PORT"] ?? 4329);
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
    launchOptions: await launchOptions(),
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
