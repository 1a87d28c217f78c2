import { rmSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import type { Browser } from "@playwright/test";

/** Pictures shown in one size, which go on in another line where one is full. Lengths in CSS pixels. */
export interface Group {
  width: number;
  /** What is below is cut off. */
  height: number;
  pictures: readonly string[];
}

const gap = 8;

/**
 * Writes groups of pictures as one picture.
 *
 * @param across of the whole sheet, in CSS pixels
 * @param file where to, ending in `.png`
 */
export const layOut = async (
  browser: Browser,
  groups: readonly Group[],
  across: number,
  file: string,
): Promise<void> => {
  const html = `${file}.html`;
  const shown = groups.map(({ width, height, pictures }) => {
    const style = `width:${width}px;height:${height}px;object-fit:cover;object-position:top`;
    const images = pictures.map((picture) => `<img src="${pathToFileURL(picture).href}" style="${style}">`);
    return `<div style="display:flex;flex-wrap:wrap;gap:${gap}px;margin-block-end:${gap}px">${images.join("")}</div>`;
  });
  writeFileSync(html, `<!doctype html><body style="margin:${gap}px;background:#857560">${shown.join("")}`);
  const page = await browser.newPage({ viewport: { width: across, height: 100 } });
  await page.goto(pathToFileURL(html).href);
  await page.screenshot({ path: file, fullPage: true });
  await page.close();
  rmSync(html);
};
