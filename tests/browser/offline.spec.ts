import { translateIn } from "../../src/i18n/translate.ts";
import { copiesOf, expect, found, keepWhole, press, said, search, test, title } from "./keeping.ts";
import { secondSign } from "./kept-site.ts";
import { knownWord } from "./known-word.ts";
import { loadedTypefaces } from "./loaded-typefaces.ts";

test("what is read is kept from then on, and what was not read says so in the reader's language", async ({
  page,
  site,
}) => {
  const t = translateIn("ar");
  await page.goto("./ar/offline/");
  await press(page, t("keep.read.start"));
  await expect(said(page)).toHaveText(t("keep.reading"));
  await page.goto("./ar/mandate/?from=a-friend#r-1");
  const name = await title(page).textContent();
  await page.evaluate(() => document.fonts.ready);
  site.version = undefined;

  await page.goto("./ar/mandate/");
  await expect(title(page)).toHaveText(name ?? "");
  await expect(page.locator(".masthead")).toHaveCSS("position", "sticky");
  expect(await loadedTypefaces(page)).toContain("Noto Naskh Arabic Site");

  const missing = await page.goto("./ar/news/");
  expect(missing?.status()).toBe(503);
  await expect(title(page)).toHaveText(t("notKept.title"));
  await page.getByRole("link", { name: t("notKept.kept"), exact: true }).click();
  await page.getByText(t("keep.pages"), { exact: true }).click();
  await page
    .getByRole("main")
    .getByRole("link", { name: name ?? "", exact: true })
    .click();
  await expect(page).toHaveURL(/\/ar\/mandate\/$/);

  await page.goto("./en/");
  await expect(title(page), "another language is told so in the one that was chosen").toHaveText(
    t("notKept.title"),
  );
});

test("a whole language is read, searched and downloaded from without a network", async ({
  page,
  site,
  browserName,
}) => {
  const t = translateIn("en");
  await keepWhole(page, "en");
  site.version = undefined;
  site.asked = [];

  await page.goto(`./en/search/?q=${knownWord("en")}`);
  await expect(found(page)).toBeVisible();
  await page
    .getByRole("region", { name: t("search.results") })
    .getByRole("link")
    .first()
    .click();
  await expect(title(page)).toBeVisible();
  await page.goto("./en/partners");
  await expect(title(page)).toHaveText(t("partners.title"));

  const answers = await page.evaluate(async () => {
    const file = new URL("../en/mandate/mandate.pdf", document.baseURI);
    const whole = await fetch(file);
    const size = (await whole.clone().arrayBuffer()).byteLength;
    const part = await fetch(file, { headers: { range: `bytes=${String(size - 6)}-` } });
    return [
      whole.status,
      whole.headers.get("content-type"),
      (await whole.text()).slice(0, 5),
      part.status,
      await part.text(),
    ];
  });
  expect(answers).toEqual([200, "application/pdf", "%PDF-", 206, expect.stringContaining("%EOF")]);

  const beside = await page.goto("./en/mandate/with/ar/");
  expect(beside?.status()).toBe(503);
  // Firefox asks for the icon of a page itself, past every worker.
  const asksItself =
    browserName === "firefox" ? /sw\.js|offline\.json|with|favicon/ : /sw\.js|offline\.json|with/;
  expect(site.asked.filter((path) => !asksItself.test(path))).toEqual([]);
});

test("a new version replaces the old one when it is whole; a page that is open stays in the old one", async ({
  page,
  context,
  site,
}) => {
  await keepWhole(page, "en");
  let release = (): void => undefined;
  site.holds = {
    pattern: /\/en\/timeline\/$/,
    until: new Promise<void>((resolve) => (release = resolve)),
  };
  site.version = "second";
  await page.goto("./en/search/");
  await expect.poll(() => copiesOf(page, "en")).toEqual({ caches: 2, complete: 1 });

  const during = await context.newPage();
  await during.goto("./en/mandate/");
  await expect(title(during)).not.toContainText(secondSign);
  release();
  await expect.poll(() => copiesOf(page, "en")).toEqual({ caches: 2, complete: 2 });

  const after = await context.newPage();
  await after.goto("./en/search/");
  await expect(title(after)).toContainText(secondSign);
  await search(after, "en");
  await expect(said(after)).toHaveText(translateIn("en")("search.failed"));
  await search(page, "en");
  await expect(found(page), "the page of the old version searches the old index").toBeVisible();
  await expect(title(page)).not.toContainText(secondSign);
});
