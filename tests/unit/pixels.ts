import { Resvg } from "@resvg/resvg-js";
import type { Pixels } from "../../src/editions/share/png.ts";

/** What another program sees in a PNG: its pixels, by the decoder of the renderer. */
export const pixelsOf = (png: Buffer, width: number, height: number): Pixels => {
  const source = `data:image/png;base64,${png.toString("base64")}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image width="${width}" height="${height}" image-rendering="pixelated" href="${source}"/></svg>`;
  const rendered = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  return { width: rendered.width, height: rendered.height, rgba: rendered.pixels };
};

/** How far a pixel is from black: 0 to 255. */
export const lightnessAt = ({ width, rgba }: Pixels, x: number, y: number): number =>
  Math.max(...rgba.subarray((y * width + x) * 4, (y * width + x) * 4 + 3));
