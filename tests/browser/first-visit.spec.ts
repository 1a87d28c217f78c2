import { basePath } from "../../src/settings.ts";
import { pageBudgets } from "../budgets.ts";
import { weightOf } from "../dist/loads.ts";
import { expect, test } from "./closed-network.ts";
import { commonPages, inBothDirections, show } from "./every-page.ts";

/** The file in dist that answers an address. */
const fileOf = (path: string): string => {
  const name = path.slice(basePath.length);
  if (name.endsWith("no-such-page/")) return "dist/404.html";
  return `dist/${name}${/(^|\/)$/.test(name) ? "index.html" : ""}`;
};

for (const sight of [...inBothDirections, ...commonPages]) {
  test(`a first visit to ${sight.name} keeps to its budgets`, async ({ page }) => {
    const paths: string[] = [];
    page.on("request", (request) => {
      const { pathname } = new URL(request.url());
      if (!pathname.endsWith("/favicon.svg")) paths.push(pathname); // Chromium asks for it unseen by a test, Firefox does not
    });
    await show(page, sight);
    await page.waitForLoadState("networkidle");
    const weights = Object.fromEntries(paths.map((path) => [path, weightOf(fileOf(path))]));
    const sum = Object.values(weights).reduce((total, weight) => total + weight, 0);
    // The page of plain text that is looked at is the one that can do more.
    const template = "template" in sight ? sight.template : "not-kept";
    const { firstVisit, requests } = pageBudgets[template === "page" ? "safety" : template];
    expect(sum, JSON.stringify(weights)).toBeLessThanOrEqual(firstVisit.limit);
    expect(paths.length, paths.join(" ")).toBeLessThanOrEqual(requests.limit);
    expect(new Set(paths).size, "nothing is asked for twice").toBe(paths.length);
  });
}
