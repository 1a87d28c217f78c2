import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "./closed-network.ts";
import { features } from "../../src/security/permissions.ts";
import { complaintsOf, leftBehindBy } from "./complaints.ts";
import { foundPages, show } from "./every-page.ts";
import type { Page } from "@playwright/test";

for (const sight of foundPages) {
  test(`${sight.name} keeps to the policy, calls nobody else and leaves nothing behind`, async ({ page }) => {
    const complaints = complaintsOf(page);
    await show(page, sight);
    expect(complaints).toEqual([]);
    expect(await leftBehindBy(page)).toEqual([]);
  });
}

/** Does to a page what the policy forbids: a style in the page, and markup made from text. */
const offend = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const style = document.createElement("style");
    style.textContent = "h1 { display: none }";
    document.head.append(style);
    try {
      document.body.innerHTML = "<p>markup</p>";
    } catch {
      // refused, as it should be
    }
  });
const offences = ["require-trusted-types-for", "style-src-elem"];
const offended = (violations: readonly string[]): string[] =>
  [...new Set(violations.map((text) => text.split(" ")[0] ?? ""))].toSorted();

test("what offends the policy is seen", async ({ page, violations }) => {
  await page.goto("./kk/");
  await offend(page);
  await expect.poll(() => offended(violations)).toEqual(offences);
  await expect(page.locator("h1")).toBeVisible();
  violations.length = 0;
});

test("on a host without headers each page keeps to its own policy, and the search works", async ({
  page,
  violations,
}) => {
  await page.route("**/*", async (route) => {
    const response = await route.fetch();
    const type = response.headers()["content-type"] ?? "";
    await route.fulfill({ response, headers: { "content-type": type } });
  });
  const [found] = foundPages;
  if (!found) throw new Error("No page of results.");
  await show(page, found);
  expect(violations).toEqual([]);
  await offend(page);
  await expect.poll(() => offended(violations)).toEqual(offences);
  violations.length = 0;
});

test("every feature that the browser knows is decided upon", async ({ page }) => {
  await page.goto("./kk/");
  const known = await page.evaluate(() =>
    (document as unknown as { featurePolicy: { features: () => string[] } }).featurePolicy.features(),
  );
  const open = known.filter((feature) => !feature.startsWith("ch-") && !features.includes(feature));
  expect(open).toEqual([]);
});

test.describe("pages of other sites", () => {
  test.use({ isOutsideAnswered: true, permissions: ["local-network-access"] });

  test("may read feeds and data, and nothing else", async ({ page, baseURL }) => {
    const { port, href } = new URL(baseURL ?? "");
    await page.goto(`http://127.0.0.1:${port}/`); // another origin, answered by an empty page
    const readable = (path: string) =>
      page.evaluate(
        (url) =>
          fetch(url)
            .then((response) => response.ok)
            .catch(() => false),
        href + path,
      );
    expect(await readable("kk/news/atom.xml")).toBe(true);
    expect(await readable("data/partners.csv")).toBe(true);
    expect(await readable("kk/")).toBe(false);
  });
});

test("no test leaves the machine: another host is not found, though it would answer", async ({ browser }) => {
  const server = createServer((_, response) => response.end("Outside"));
  await new Promise<void>((ready) => server.listen(0, "127.0.0.2", ready));
  const { port } = server.address() as AddressInfo;
  const page = await browser.newPage();
  await expect(page.goto(`http://127.0.0.2:${port}/`)).rejects.toThrow("ERR_NAME_NOT_RESOLVED");
  await page.close();
  server.close();
});
