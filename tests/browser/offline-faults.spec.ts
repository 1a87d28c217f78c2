import { readFileSync } from "node:fs";
import { offlinePaths } from "../../src/i18n/offline-paths.ts";
import { translateIn } from "../../src/i18n/translate.ts";
import { basePath } from "../../src/settings.ts";
import { copiesOf, expect, keepWhole, leftIn, press, said, test, title } from "./keeping.ts";
import { secondSign } from "./kept-site.ts";

test("without room the download stops, says what is needed, and leaves what was kept", async ({
  page,
  site,
}) => {
  await keepWhole(page, "en");
  // The worker asks for a newer version now, learns of none, and will not ask again for an hour.
  site.asked = [];
  await page.goto("./en/offline/");
  await expect.poll(() => site.asked).toContain(`${basePath}en/${offlinePaths.list}`);
  site.version = "second";
  // As one of many files fills the disk.
  await page.addInitScript(() => {
    const { put } = Cache.prototype;
    Cache.prototype.put = function (request, response) {
      if (String(request).endsWith("/timeline/")) throw new DOMException("Full", "QuotaExceededError");
      return put.call(this, request, response);
    };
  });
  await page.goto("./en/offline/");
  await press(page, translateIn("en")("keep.again"));
  await expect(said(page)).toHaveText(/There is not enough room. The whole site needs about [\d.]+ MB\./);
  expect(await copiesOf(page, "en")).toEqual({ caches: 1, complete: 1 });
  site.version = undefined;
  await page.goto("./en/timeline/");
  await expect(title(page)).not.toContainText(secondSign);
});

test("a download that the network breaks off is not shown as kept, and goes on where it was", async ({
  page,
  site,
}) => {
  const t = translateIn("ar");
  site.breaks = /\/ar\/timeline\/$/;
  await page.goto("./ar/offline/");
  await press(page, t("keep.whole.start"));
  await expect(said(page)).toHaveText(t("keep.interrupted"));
  await expect(page.getByText(t("keep.begun"), { exact: true })).toBeVisible();
  expect(await copiesOf(page, "ar")).toEqual({ caches: 1, complete: 0 });
  expect(site.asked).toContain(`${basePath}ar/mandate/`);
  site.breaks = undefined;
  await page.reload();
  site.asked = [];
  await press(page, t("keep.whole.start"));
  await expect(said(page)).toHaveText(t("keep.done"));
  expect(site.asked).toContain(`${basePath}ar/timeline/`);
  expect(site.asked).not.toContain(`${basePath}ar/mandate/`);
  expect(await copiesOf(page, "ar")).toEqual({ caches: 1, complete: 1 });
});

test("the safety page removes everything, the worker too, and says when there was nothing", async ({
  page,
  site,
}) => {
  const t = translateIn("ar");
  await keepWhole(page, "ar");
  await page.goto("./ar/safety/");
  await press(page, t("forget.start"));
  await expect(page.getByText(t("keep.removed"), { exact: true })).toBeVisible();
  expect(await leftIn(page)).toEqual([]);
  await press(page, t("forget.start"));
  await expect(page.getByText(t("forget.none"), { exact: true })).toBeVisible();

  site.asked = [];
  await page.goto("./ar/mandate/");
  expect(site.asked).toContain(`${basePath}ar/mandate/`);
  expect(await leftIn(page)).toEqual([]);
});

test("a download that is cancelled leaves nothing", async ({ page, site }) => {
  const t = translateIn("en");
  site.holds = { pattern: /\/en\/timeline\/$/, until: new Promise(() => undefined) };
  await page.goto("./en/offline/");
  await press(page, t("keep.whole.start"));
  await expect(page.getByRole("progressbar", { name: t("keep.progress"), exact: true })).toBeVisible();
  await expect.poll(() => site.asked).toContain(`${basePath}en/timeline/`);
  await press(page, t("keep.cancel"));
  await expect(said(page)).toHaveText(t("keep.cancelled"));
  await expect(page.getByText(t("keep.nothing"), { exact: true })).toBeVisible();
  expect(await leftIn(page)).toEqual([]);
});

test("a site that gives up reading without a network takes everything back by the script of decision 0019", async ({
  page,
  site,
}) => {
  const decision = readFileSync("src/decisions/0019-offline.md", "utf8");
  await page.goto("./ar/offline/");
  await press(page, translateIn("ar")("keep.read.start"));
  await expect(said(page)).toHaveText(translateIn("ar")("keep.reading"));
  expect(await leftIn(page)).not.toEqual([]);
  site.worker = /```js\n(.*?)```/s.exec(decision)?.[1];
  await page.evaluate(() => navigator.serviceWorker.ready.then((registration) => registration.update()));
  await expect.poll(() => leftIn(page)).toEqual([]);
});
