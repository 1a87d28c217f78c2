import { expect, test } from "./closed-network.ts";

for (const locale of ["kk", "ar"] as const) {
  test(`a person is found by name in ${locale}, and the result leads to the place on the page`, async ({
    page,
  }) => {
    await page.goto(`./${locale}/people/`);
    // One whose spelling is the site's own, if there is one: its star is no part of the name.
    const heading = page
      .locator(".people h2")
      .filter({ has: page.locator("abbr") })
      .first();
    const name = await heading.locator("span").innerText();
    const slug = await heading.getAttribute("id");
    await page.goto(`./${locale}/search/?q=${encodeURIComponent(name)}`);
    await page.getByRole("link", { name, exact: true }).first().click();
    await expect(page).toHaveURL(`./${locale}/people/#${slug ?? ""}`);
    await expect(page.locator(`[id="${slug ?? ""}"]`)).toBeInViewport();
  });
}
