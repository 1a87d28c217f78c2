import { test as base, expect, type BrowserContext, type Request } from "@playwright/test";

interface Watched {
  /** Requests that led out of the site. */
  outside: Request[];
  /** What pages did against their own policy; a test fails if any is left at its end. */
  violations: string[];
}

declare global {
  interface Window {
    reportViolation: (text: string) => void;
  }
}

/**
 * Whatever leads out of the site is answered here by an empty page, so that no test ever leaves the machine.
 * @returns the requests that did, as they come
 */
export const closeNetwork = async (context: BrowserContext, address: string): Promise<Request[]> => {
  const requests: Request[] = [];
  const { origin } = new URL(address);
  await context.route(
    (url) => /^(https?|wss?):$/.test(url.protocol) && url.origin !== origin,
    async (route) => {
      requests.push(route.request());
      await route.fulfill({ contentType: "text/html", body: "<!doctype html><title>Outside</title>" });
    },
  );
  return requests;
};

/** @returns what pages do against their own policy, as it happens */
export const watchPolicy = async (context: BrowserContext): Promise<string[]> => {
  const violations: string[] = [];
  await context.exposeBinding("reportViolation", (_, text: string) => violations.push(text));
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => {
      window.reportViolation(`${effectiveDirective} forbids ${blockedURI}`);
    });
  });
  return violations;
};

/**
 * Playwright's `test` on a closed network. Whatever a test does, search, copying, popovers, it does
 * under the policy of the site and must not offend it.
 */
export const test = base.extend<Watched>({
  outside: [
    async ({ context, baseURL }, use) => use(await closeNetwork(context, baseURL ?? "")),
    { auto: true },
  ],
  violations: [
    async ({ context }, use) => {
      const violations = await watchPolicy(context);
      await use(violations);
      expect(violations).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect } from "@playwright/test";
