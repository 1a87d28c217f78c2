import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { drawn } from "../../src/editions/share/draw.ts";
import { makeShareImages } from "../../src/editions/share/make.ts";
import { pngOf, sizeOfWhole } from "../../src/editions/share/png.ts";
import { languages, locales, type Locale } from "../../src/i18n/locales.ts";
import { translateIn } from "../../src/i18n/translate.ts";
import { onOrder, orderShareImage, type Order, type ShareImage } from "../../src/metadata/share-image.ts";
import { budgets } from "../budgets.ts";
import { lightnessAt, pixelsOf } from "./pixels.ts";

const imageOf = (locale: Locale, title: string, more: Partial<ShareImage> = {}): ShareImage => ({
  locale,
  section: "news",
  site: [translateIn(locale)("site.name"), translateIn(locale)("site.place")],
  title: [{ text: title, locale }],
  ...more,
});

describe("an order", () => {
  test("of the same image is for the same file", () => {
    expect(orderShareImage(imageOf("kk", "Мандат"))).toBe(orderShareImage(imageOf("kk", "Мандат")));
    expect(orderShareImage(imageOf("kk", "Мандат"))).toMatch(/^share\/[\da-f]{16}\.png$/);
  });

  test("of an image that differs in anything is for another file", () => {
    const files = [
      imageOf("kk", "Мандат"),
      imageOf("ru", "Мандат"),
      imageOf("kk", "Мандат."),
      imageOf("kk", "Мандат", { section: "partners" }),
      imageOf("kk", "Мандат", { kicker: "Жаңалықтар" }),
      imageOf("kk", "Мандат", { site: ["Another site", "elsewhere"] }),
      imageOf("kk", "Мандат", { title: [{ text: "Мандат", locale: "ru" }] }),
    ].map(orderShareImage);
    expect(new Set(files).size).toBe(files.length);
  });

  test("is heard by whoever builds the site", () => {
    const heard: Order[] = [];
    onOrder((order) => heard.push(order));
    const image = imageOf("ar", "الولاية");
    const file = orderShareImage(image);
    expect(heard).toEqual([{ file, image }]);
  });
});

describe("a drawing", () => {
  /** As long as a title may be, in words of the language. */
  const longest: Record<Locale, string> = {
    kk: "Қазақстан Республикасының Үкіметі жанындағы әйелдер істері және отбасылық-демографиялық саясат жөніндегі ұлттық комиссияның өңірлік үйлестіру кеңесінің ғылыми-әдістемелік орталығы һәм қоғамдық бірлестігі",
    ky: "Ооганстандагы жана Борбор Азиядагы өнөктөш уюмдардын мүмкүнчүлүктөрүн кеңейтүү боюнча Жарандык коомдун аймактык консультативдик тобунун өз ара аракеттенүү жана көзөмөлдөө жөнүндөгү экинчи отчёту, 2024",
    ru: "О недискриминационном законодательстве, межправительственном сотрудничестве и противодействии человеконенавистничеству в регионе: доклад неправительственных правозащитных организаций за 2023–2024 годы.",
    ar: "المراجعة الإقليمية الثانية للاتفاق العالمي من أجل الهجرة الآمنة والمنظمة والنظامية في منطقة لجنة الأمم المتحدة الاقتصادية لأوروبا (UNECE) التي عُقدت في جنيف في ١١ مارس 2024 بمشاركة %50 من الدول الأعضاء",
    en: "Second Regional Review of the Global Compact for Safe, Orderly and Regular Migration in the region of the United Nations Economic Commission for Europe, held in Geneva with non-governmental organisations",
  };
  const { width, height } = { width: 1200, height: 630 };
  const isInk = (lightness: number): boolean => lightness < 120;

  test.each(locales)("of the longest title in %s is whole, light, and the same each time", async (locale) => {
    const image = imageOf(locale, longest[locale], { kicker: translateIn(locale)("section.news") });
    expect(longest[locale].length).toBeGreaterThan(190);
    const png = await drawn(image);
    expect(sizeOfWhole(png)).toEqual({ width, height });
    expect(png.length).toBeLessThanOrEqual(budgets.shareImage.limit);
    expect((await drawn(image)).equals(png)).toBe(true);
  });

  test.each([
    ...locales.map((locale): [Locale, string] => [locale, longest[locale]]),
    ["en", "News"],
    ["ru", "Неправительственнокооперативное"],
    ["kk", "Қанағаттандырылмағандықтарыңыздан"],
  ] as [Locale, string][])("in %s leaves the margins empty around “%s”", async (locale, title) => {
    const kicker = translateIn(locale)("section.news");
    const pixels = pixelsOf(await drawn(imageOf(locale, title, { kicker })), width, height);
    const ink = { inside: 0, outside: [] as string[] };
    for (let y = 192; y < 574; y += 1)
      for (let x = 0; x < width; x += 1) {
        if (!isInk(lightnessAt(pixels, x, y))) continue;
        // Letters may reach a little over their line; between the title and the band below it nothing stands.
        if (x < 64 || x > width - 64 || y < 200 || y > 548) ink.outside.push(`${x}:${y}`);
        else ink.inside += 1;
      }
    expect(ink.outside).toEqual([]);
    expect(ink.inside).toBeGreaterThan(1000);
  });

  test("is mirrored in Arabic: the mark stands right, and the light falls to the left", async () => {
    const madderAt = (pixels: Awaited<ReturnType<typeof pixelsOf>>, x: number): boolean => {
      const [red = 0, green = 0, blue = 0] = pixels.rgba.subarray((120 * width + x) * 4);
      return red > 100 && green < 60 && blue < 60;
    };
    const arabic = pixelsOf(await drawn(imageOf("ar", "الولاية")), width, height);
    const english = pixelsOf(await drawn(imageOf("en", "Mandate")), width, height);
    expect([madderAt(arabic, 80), madderAt(arabic, width - 81)]).toEqual([false, true]);
    expect([madderAt(english, 80), madderAt(english, width - 81)]).toEqual([true, false]);
  });

  test("has every name of a row of names", async () => {
    const names = locales.map((locale) => ({ text: languages[locale].endonym, locale }));
    const row = await drawn(imageOf("kk", "", { title: names }));
    const without = await drawn(imageOf("kk", "", { title: names.slice(1) }));
    expect(sizeOfWhole(row)).toEqual({ width, height });
    expect(row.equals(without)).toBe(false);
  });

  test("reads signs of Typst as signs", async () => {
    const title = '#panic("code") $x$ [a] *b* _c_ `d` <e> @f \\ "';
    expect(sizeOfWhole(await drawn(imageOf("en", title)))).toEqual({ width, height });
  });
});

describe("the cache of images", () => {
  let folder: string;
  let cache: string;
  const first = "share/00000000000000aa.png";
  const second = "share/00000000000000bb.png";
  const images = new Map([
    [first, imageOf("kk", "Бірінші")],
    [second, imageOf("ar", "الثاني")],
  ]);
  const make = (site: string) => makeShareImages(join(folder, site), images, cache);
  const bytesOf = (site: string, file: string): Buffer => readFileSync(join(folder, site, file));
  const cached = (file: string): string => join(cache, file.replace("share/", ""));

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "share-"));
    cache = join(folder, "cache");
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  test("spares the drawing of an image that was drawn before", async () => {
    expect(await make("one")).toBe(2);
    expect(await make("two")).toBe(0);
    for (const file of images.keys()) expect(bytesOf("two", file).equals(bytesOf("one", file))).toBe(true);
  });

  test("may be deleted", async () => {
    await make("one");
    rmSync(cache, { recursive: true });
    expect(await make("two")).toBe(2);
    expect(bytesOf("two", first).equals(bytesOf("one", first))).toBe(true);
  });

  test.each<[string, (file: string) => void]>([
    ["cut off", (file) => truncateSync(file, 5000)],
    ["emptied", (file) => truncateSync(file, 0)],
    ["something else", (file) => writeFileSync(file, "<!doctype html>")],
    [
      "a folder",
      (file) => {
        rmSync(file);
        mkdirSync(join(file, "inside"), { recursive: true });
      },
    ],
    [
      "changed in one place",
      (file) => {
        const bytes = readFileSync(file);
        bytes[4000] = (bytes[4000] ?? 0) ^ 1;
        writeFileSync(file, bytes);
      },
    ],
  ])("is mended where an image was %s", async (_, harm) => {
    await make("one");
    harm(cached(first));
    expect(await make("two")).toBe(1);
    for (const file of images.keys()) expect(bytesOf("two", file).equals(bytesOf("one", file))).toBe(true);
    expect(await make("three")).toBe(0);
  });

  test("is mended where an image has another size", async () => {
    await make("one");
    writeFileSync(cached(first), await pngOf({ width: 1, height: 1, rgba: new Uint8Array([0, 0, 0, 255]) }));
    expect(await make("two")).toBe(1);
    expect(bytesOf("two", first).equals(bytesOf("one", first))).toBe(true);
  });

  test("serves two builds at once, and keeps nothing half written", async () => {
    await Promise.all([make("one"), make("two")]);
    for (const file of images.keys()) expect(bytesOf("two", file).equals(bytesOf("one", file))).toBe(true);
    expect(readdirSync(cache).toSorted()).toEqual(
      [...images.keys()].map((file) => file.replace("share/", "")),
    );
  });

  test("that is no folder spares nothing, and spoils nothing", async () => {
    writeFileSync(cache, "");
    expect(await make("one")).toBe(2);
    expect(await make("two")).toBe(2);
    expect(bytesOf("two", first).equals(bytesOf("one", first))).toBe(true);
  });

  test("of a site without images makes none", async () => {
    expect(await makeShareImages(join(folder, "none"), new Map(), cache)).toBe(0);
    expect(existsSync(join(folder, "none"))).toBe(false);
  });
});

test("the light falls in a picture as it falls on the pages of the section", () => {
  const css = readFileSync("src/styles/frame.css", "utf8");
  const template = readFileSync("src/editions/share/template.typ", "utf8");
  const [, first = ""] = /\.masthead,\n\.ray \{(.*?)\n\}/s.exec(css) ?? [];
  const rules = [
    ["home", first],
    ...[...css.matchAll(/((?:\.hour-\w+,?\s*)+)\{(.*?)\}/gs)].map((rule) => rule.slice(1)),
  ];
  const onPages = rules.flatMap(([names = "", rule = ""]) => {
    const edges = ["from", "to"].map((edge) => Number(new RegExp(`--${edge}: (\\d+)%`).exec(rule)?.[1]));
    return names.match(/\w+(?=,|\s|$)/g)?.map((name) => [name, edges]) ?? [];
  });
  expect(onPages.length).toBeGreaterThan(6);
  const [, table = ""] = /#let hours = \((.*?)\n\)/s.exec(template) ?? [];
  const [, ...rest] = /default: \((\d+), (\d+)\)/.exec(template) ?? [];
  const inPictures = new Map(
    [...table.matchAll(/(\w+): \((\d+), (\d+)\)/g)].map(([, name, ...edges]) => [name, edges.map(Number)]),
  );
  for (const [name, edges] of onPages)
    expect(inPictures.get(String(name)) ?? rest.map(Number), String(name)).toEqual(edges);
});
