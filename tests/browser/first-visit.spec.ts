import type { Page } from "@playwright/test";
import { basePath } from "../../src/settings.ts";
import { pageBudgets } from "../budgets.ts";
import { weightOf } from "../dist/loads.ts";
import { expect, test } from "./closed-network.ts";
import { complaintsOf, leftBehindBy } from "./complaints.ts";
import { commonPages, inBothDirections, show } from "./every-page.ts";

/** The file in dist that answers an address. */
const fileOf = (path: string): string => {
  const name = path.slice(basePath.length);
  if (name.endsWith("no-such-page/")) return "dist/404.html";
  return `dist/${name}${/(^|\/)$/.test(name) ? "index.html" : ""}`;
};

/** Paths of everything that a page asks for. */
const requestsOf = (page: Page): string[] => {
  const paths: string[] = [];
  page.on("request", (request) => {
    const { pathname } = new URL(request.url());
    if (!pathname.endsWith("/favicon.svg")) paths.push(pathname); // Chromium asks for it unseen by a test, Firefox does not
  });
  return paths;
};

const expectBudgetsKept = (kind: keyof typeof pageBudgets, paths: readonly string[]): void => {
  const weights = Object.fromEntries(paths.map((path) => [path, weightOf(fileOf(path))]));
  const sum = Object.values(weights).reduce((total, weight) => total + weight, 0);
  const { firstVisit, requests } = pageBudgets[kind];
  expect(sum, JSON.stringify(weights)).toBeLessThanOrEqual(firstVisit.limit);
  expect(paths.length, paths.join(" ")).toBeLessThanOrEqual(requests.limit);
  expect(new Set(paths).size, "nothing is asked for twice").toBe(paths.length);
};

const visits = [
  // The page of plain text that is looked at is the one that can do more.
  ...inBothDirections.map((sight) => ({
    sight,
    kind: sight.template === "page" ? ("safety" as const) : sight.template,
  })),
  ...commonPages.map((sight) => ({ sight, kind: "not-kept" as const })),
];

for (const { sight, kind } of visits) {
  test(`a first visit to ${sight.name} keeps to policy and budgets, calls nobody else and leaves nothing behind`, async ({
    page,
  }) => {
    const paths = requestsOf(page);
    const complaints = complaintsOf(page);
    const answered = page.waitForResponse((response) => response.request().isNavigationRequest());
    await show(page, sight);
    await page.waitForLoadState("networkidle");
    const headers = (await answered).headers();
    expect(headers["content-security-policy"]).toContain("default-src 'none'");
    expect(headers["set-cookie"]).toBeUndefined();
    expect(complaints).toEqual([]);
    expect(await leftBehindBy(page)).toEqual([]);
    expectBudgetsKept(kind, paths);
  });
}
