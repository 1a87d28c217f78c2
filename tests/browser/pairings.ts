/**
 * Draws the picture of decision 0008: typefaces of both scripts that could be the site's, side by
 * side, with the letters that tell them apart, real sentences, and the bytes each would cost.
 * `node tests/browser/pairings.ts`
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { bringTool } from "../../src/commands/bring-tool.ts";
import { languages, type Locale } from "../../src/i18n/locales.ts";
import { readTexts, wantedOf } from "../../src/typefaces/characters.ts";
import { cutFace } from "../../src/typefaces/cut.ts";
import { faces, type Face } from "../../src/typefaces/faces.ts";
import { launchOptions } from "./chromium.ts";

const folder = "src/decisions/0008";

/** Pairs of candidates: a name, its version, and how its files begin. */
const pairs = [
  [
    ["Piazzolla", "0.4.2"],
    ["Noto Naskh Arabic", "0.4.5"],
  ],
  [
    ["Golos Text", "0.4.2"],
    ["Vazirmatn", "0.4.1"],
  ],
  [
    ["Literata", "0.4.3"],
    ["Noto Sans Arabic", "0.4.3"],
  ],
  [
    ["Noto Serif", "0.4.2"],
    ["Markazi Text", "0.4.1"],
  ],
] as const;

const [european, arabic] = faces;
if (!european || !arabic) throw new Error("There are no typefaces.");
const faceOf = ([name, version]: readonly [string, string], like: Face): Face => ({
  ...like,
  name,
  source: [`@expo-google-fonts/${name.toLowerCase().replaceAll(" ", "-")}`, version],
  fileOf: (weight) => `${weight}/${name.replaceAll(" ", "")}_${weight}.ttf`,
});
const candidates = pairs.map(([left, right]) => [faceOf(left, european), faceOf(right, arabic)] as const);
const modules = bringTool("pairings", Object.fromEntries(candidates.flat().map(({ source }) => source)));

const texts = [...readTexts().values()];
const files = new Map<string, { bytes: string; data: string; missing: string }>();
for (const face of candidates.flat()) {
  const wanted = wantedOf(face, texts);
  const { file, missing } = await cutFace(face, wanted, modules);
  const bytes = `${(file.length / 1000).toFixed(1)} kB`;
  files.set(face.name, { bytes, data: file.toString("base64"), missing: missing.join(" ") });
  console.log(face.name, bytes, missing.join(" ") || "complete");
}

/** The first sentence of the mandate's second section. */
const sentenceIn = (locale: Locale): string =>
  /^## B\..*\n+(.*)$/m.exec(readFileSync(join("content/mandate", `${locale}.mdx`), "utf8"))?.[1] ?? "";
const titleIn = (locale: Locale): string =>
  /^title: (.*)$/m.exec(readFileSync(join("content/mandate", `${locale}.mdx`), "utf8"))?.[1] ?? "";
const line = (kind: string, locale: Locale, text: string): string =>
  `<p class="${kind}" lang="${locale}" dir="${languages[locale].dir}">${text}</p>`;

const letters = "Ә Ғ Қ Ң Ө Ұ Ү Һ І ә ғ қ ң ө ұ ү һ і";
const columns = candidates.map(([left, right]) => {
  const label = (face: Face): string => `<p class="label">${face.name} · ${files.get(face.name)?.bytes}</p>`;
  return `<section><div style="--face: '${left.name}'">${label(left)}
    <p class="letters">${letters}<br><b>${letters}</b></p>
    ${line("title", "kk", titleIn("kk"))}
    ${(["kk", "ky", "ru"] as const).map((locale) => line("text", locale, sentenceIn(locale))).join("")}
    </div><div style="--face: '${right.name}'">${label(right)}
    ${line("title", "ar", titleIn("ar"))}${line("text", "ar", sentenceIn("ar"))}
    ${line("text", "ar", `<b>${sentenceIn("ar")}</b>`)}</div></section>`;
});
const rules = [...files].map(
  ([name, { data }]) =>
    `@font-face { font-family: "${name}"; font-weight: 400 700; src: url(data:font/woff2;base64,${data}); }`,
);

const browser = await chromium.launch(await launchOptions());
const page = await browser.newPage({ viewport: { width: 1480, height: 400 } });
await page.setContent(`<!doctype html><meta charset="utf-8"><style>${rules.join("")}
  body { margin: 0; padding: 20px; background: #faf6ec; color: #21180f; display: grid; grid-template-columns: repeat(4, 1fr); gap: 28px; }
  section, div { display: grid; align-content: start; gap: 8px; } section { gap: 20px; grid-template-rows: subgrid; grid-row: span 2; }
  p { margin: 0; font: 18px/1.5 var(--face); font-synthesis: none; } .title { font-size: 32px; font-weight: 700; line-height: 1.2; }
  .letters { font-size: 19px; } [lang="ar"] { font-size: 20px; line-height: 1.75; } .title[lang="ar"] { font-size: 32px; line-height: 1.4; }
  .label { font: 13px/1.4 "DejaVu Sans", sans-serif; color: #4b3b2c; border-block-start: 2px solid #21180f; padding-block-start: 6px; }</style>${columns.join("")}`);
await page.evaluate(() => document.fonts.ready);
const { height } = (await page.locator("body").boundingBox()) ?? { height: 800 };
await page.setViewportSize({ width: 1480, height: Math.ceil(height) });
const client = await page.context().newCDPSession(page);
const { data } = await client.send("Page.captureScreenshot", { format: "webp", quality: 36 });
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, "pairings.webp"), Buffer.from(data, "base64"));
await browser.close();
