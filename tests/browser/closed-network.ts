import { test as base, expect, type Request } from "@playwright/test";

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
 * Playwright's `test` on a closed network: whatever leads out of the site is answered here by an
 * empty page and remembered in `outside`, so that no test ever leaves the machine. Whatever a test
 * does, search, copying, popovers, it does under the policy of the site and must not offend it.
 */
export const test = base.extend<Watched>({
  outside: [
    async ({ context, baseURL }, use) => {
      const requests: Request[] = [];
      const { origin } = new URL(baseURL ?? "");
      await context.route(
        (url) => /^(https?|wss?):$/.test(url.protocol) && url.origin !== origin,
        async (route) => {
          requests.push(route.request());
          await route.fulfill({ contentType: "text/html", body: "<!doctype html><title>Outside</title>" });
        },
      );
      await use(requests);
    },
    { auto: true },
  ],
  violations: [
    async ({ context }, use) => {
      const violations: string[] = [];
      await context.exposeBinding("reportViolation", (_, text: string) => violations.push(text));
      await context.addInitScript(() => {
        document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => {
          window.reportViolation(`${effectiveDirective} forbids ${blockedURI}`);
        });
      });
      await use(violations);
      expect(violations).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect } from "@playwright/test";
