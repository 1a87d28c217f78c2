import { basePath } from "../../src/settings.ts";
import { budgets } from "../budgets.ts";
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
    page.on("request", (request) => paths.push(new URL(request.url()).pathname));
    await show(page, sight);
    await page.waitForLoadState("networkidle");
    const weights = Object.fromEntries(paths.map((path) => [path, weightOf(fileOf(path))]));
    const sum = Object.values(weights).reduce((total, weight) => total + weight, 0);
    const isSearch = "template" in sight && sight.template === "search";
    const isBeside = "template" in sight && sight.template.endsWith("-beside");
    const { limit } = isBeside ? budgets.firstVisitBeside : budgets.firstVisit;
    expect(sum, JSON.stringify(weights)).toBeLessThanOrEqual(limit);
    const hasControls = "template" in sight && ["page", "keep"].includes(sight.template);
    const requests = hasControls ? budgets.controlRequests : budgets.requests;
    if (!isSearch) expect(paths.length, paths.join(" ")).toBeLessThanOrEqual(requests.limit);
    expect(new Set(paths).size, "nothing is asked for twice").toBe(paths.length);
  });
}
