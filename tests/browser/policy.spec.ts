import { expect, test } from "./closed-network.ts";
import { commonPages, foundPages, inBothDirections, show } from "./every-page.ts";
import type { Page } from "@playwright/test";

declare global {
  interface Window {
    policyViolations: string[];
  }
}

/** Collects what a page complains of, from before its first script; ask for it when the page is at rest. */
const complaintsOf = async (page: Page): Promise<() => Promise<string[]>> => {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (!["error", "warning"].includes(message.type())) return;
    // The status of the page for an unknown address is 404, and the browser remarks on it.
    if (message.location().url.endsWith("/no-such-page/") && /status of 404/.test(message.text())) return;
    complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("requestfailed", (request) => complaints.push(`not loaded: ${request.url()}`));
  await page.addInitScript(() => {
    window.policyViolations = [];
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
      window.policyViolations.push(`${violatedDirective} forbids ${blockedURI}`),
    );
  });
  return async () => [...complaints, ...(await page.evaluate(() => window.policyViolations))];
};

/** Everything that the page has left on the machine of the reader. */
const leftBehindBy = async (page: Page): Promise<string[]> => [
  ...(await page.context().cookies()).map(({ name }) => `cookie ${name}`),
  ...(await page.evaluate(async () => [
    ...Object.keys(localStorage).map((key) => `localStorage ${key}`),
    ...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
    ...(await indexedDB.databases()).map(({ name }) => `database ${name}`),
    ...(await caches.keys()).map((key) => `cache ${key}`),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => `service worker ${scope}`),
  ])),
];

for (const { name, address } of [...inBothDirections, ...commonPages]) {
  test(`${name} keeps to the policy, calls nobody else and leaves nothing behind`, async ({
    page,
    outside,
  }) => {
    const complaints = await complaintsOf(page);
    const response = await page.goto(address, { waitUntil: "networkidle" });
    expect(response?.headers()["content-security-policy"]).toContain("default-src 'none'");
    expect(response?.headers()["set-cookie"]).toBeUndefined();
    expect(await complaints()).toEqual([]);
    expect(outside).toEqual([]);
    expect(await leftBehindBy(page)).toEqual([]);
  });
}

for (const sight of foundPages) {
  test(`${sight.name} keeps to the policy too`, async ({ page, outside }) => {
    const complaints = await complaintsOf(page);
    await show(page, sight);
    expect(await complaints()).toEqual([]);
    expect(outside).toEqual([]);
    expect(await leftBehindBy(page)).toEqual([]);
  });
}
