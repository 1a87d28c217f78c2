import { expect, test } from "./closed-network.ts";
import { inBothDirections } from "./every-page.ts";

const shown = inBothDirections.filter(({ template }) => template === "mandate");

for (const { name, address } of shown) {
  test(`the picture that ${name} names is one that browsers and other sites can show`, async ({ page }) => {
    await page.goto(address);
    const url = (await page.locator('meta[property="og:image"]').getAttribute("content")) ?? "";
    // The origin in the address is that of the site in the world; here it is served from another port.
    const response = await page.goto(new URL(url).pathname);
    expect(response?.headers()).toMatchObject({
      "content-type": "image/png",
      "cross-origin-resource-policy": "cross-origin",
      "cache-control": "public, max-age=31536000, immutable",
    });
    const size = await page.locator("img").evaluate(({ naturalWidth, naturalHeight }: HTMLImageElement) => ({
      width: naturalWidth,
      height: naturalHeight,
    }));
    expect(size).toEqual({ width: 1200, height: 630 });
  });
}
