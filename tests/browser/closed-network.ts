import { test as base, type Request } from "@playwright/test";

/**
 * Playwright's `test` on a closed network: whatever leads out of the site is answered here by an
 * empty page and remembered in `outside`, so that no test ever leaves the machine.
 */
export const test = base.extend<{ outside: Request[] }>({
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
});

export { expect } from "@playwright/test";
