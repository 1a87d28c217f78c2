import { expect, test } from "./closed-network.ts";
import { inBothDirections } from "./every-page.ts";

for (const sight of inBothDirections.filter(({ template }) => template === "quality"))
  test.describe(sight.name, () => {
    test.use({ javaScriptEnabled: false });

    test("long tables wait folded up, and open by keyboard and by a tap", async ({ page }) => {
      await page.goto(sight.address);
      const tables = page.locator("details table");
      const summaries = page.locator("main summary");
      await expect(tables.filter({ visible: true })).toHaveCount(0);
      await summaries.first().focus();
      await page.keyboard.press("Enter");
      await summaries.last().click();
      await expect(tables.filter({ visible: true })).toHaveCount(2);
    });

    test("tables that nobody opened are all on paper", async ({ page }) => {
      await page.goto(sight.address);
      const tables = page.locator("details table");
      const count = await tables.count();
      expect(count).toBeGreaterThan(4);
      await page.emulateMedia({ media: "print" });
      await expect(tables.filter({ visible: true })).toHaveCount(count);
    });
  });
