import { readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { basePath } from "../../src/settings.ts";
import { budgets } from "../budgets.ts";
import { expect, test } from "./closed-network.ts";

/** What a reader's line carries: text packed with brotli by the host, the index packed in itself. */
const bytesOf = (path: string): number => {
  const content = readFileSync(`dist/${path.slice(basePath.length)}`);
  return /\.(js|json|tsv|txt)$/.test(path) ? brotliCompressSync(content).length : content.length;
};

const queries = {
  kk: ["казакстан", "әйелдер құқықтары", "zorlyq"],
  ky: ["кыйноо", "адам укуктары"],
  ru: ["пытки", "права женщин"],
  ar: ["العنف", "حقوق الإنسان"],
  en: ["torture", "civil society"],
} as const;

for (const [locale, own] of Object.entries(queries)) {
  for (const query of own) {
    test(`a first search for ${query} in ${locale} stays within its weight`, async ({ page }, info) => {
      const paths = new Set<string>();
      page.on("request", (request) => paths.add(new URL(request.url()).pathname));
      await page.goto(`./${locale}/search/?q=${encodeURIComponent(query)}`);
      await expect(page.locator("[data-search-list] mark").first()).toBeVisible();
      await page.waitForLoadState("networkidle");
      const loaded = [...paths].filter((path) => path.includes("/pagefind/") || /search.*\.js$/.test(path));
      const bytes = loaded.reduce((sum, path) => sum + bytesOf(path), 0);
      info.annotations.push({ type: "bytes", description: `${query}: ${bytes}` });
      if (process.env["WEIGHTS"])
        console.log(
          locale,
          query,
          bytes,
          loaded.map((path) => `${path.split("/").at(-1)} ${bytesOf(path)}`).join(", "),
        );
      expect(bytes).toBeLessThanOrEqual(budgets.firstSearch.limit);
    });
  }
}
