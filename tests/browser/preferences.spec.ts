import { expect, test } from "./closed-network.ts";
import { foundPages, show } from "./every-page.ts";

for (const sight of foundPages.slice(0, 1)) {
  test(`a chosen filter on ${sight.name} looks chosen in the colours of the reader`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: "active" });
    await page.setViewportSize({ width: 1280, height: 800 });
    await show(page, sight);
    const box = page.getByRole("main").getByRole("checkbox").first();
    const unchosen = await box.screenshot();
    await box.check();
    await box.blur();
    expect((await box.screenshot()).equals(unchosen)).toBe(false);
  });
}
