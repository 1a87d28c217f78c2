import { test as base, expect, type BrowserContext, type Request } from "@playwright/test";

interface Watched {
  /** Requests that led out of the site; a test fails if there are any, unless they are answered. */
  outside: Request[];
  /** What pages did against their own policy; a test fails if any is left at its end. */
  violations: string[];
}

interface Means {
  /** Whether the test leaves the site on purpose: whatever leads out of it is answered by an empty page. */
  isOutsideAnswered: boolean;
}

declare global {
  interface Window {
    reportViolation: (text: string) => void;
  }
}

const answerWithEmptyPages = (context: BrowserContext, origin: string): Promise<unknown> =>
  context.route(
    (url) => /^(https?|wss?):$/.test(url.protocol) && url.origin !== origin,
    (route) => route.fulfill({ contentType: "text/html", body: "<!doctype html><title>Outside</title>" }),
  );

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
 * under the policy of the site and must not offend it. Our Chromium knows no host but this machine
 * (chromium.ts); to stand in the way of each request, as others need, takes an eighth of the time.
 */
export const test = base.extend<Watched & Means>({
  isOutsideAnswered: [false, { option: true }],
  outside: [
    async ({ context, baseURL, browserName, isOutsideAnswered }, use) => {
      const { origin } = new URL(baseURL ?? "");
      const requests: Request[] = [];
      context.on("request", (request) => {
        const url = new URL(request.url());
        if (/^(https?|wss?):$/.test(url.protocol) && url.origin !== origin) requests.push(request);
      });
      if (isOutsideAnswered || browserName !== "chromium") await answerWithEmptyPages(context, origin);
      await use(requests);
      if (!isOutsideAnswered) expect(requests.map((request) => request.url())).toEqual([]);
    },
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
