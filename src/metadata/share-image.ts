import { createHash } from "node:crypto";
import { channel } from "node:diagnostics_channel";
import type { Locale } from "../i18n/locales.ts";
import { shareImageFile } from "../i18n/urls.ts";
import { once } from "../once.ts";
import { designOf } from "./design.ts";

/** Words and their language. */
export interface Said {
  text: string;
  locale: Locale;
}

/** Everything that a share image shows: pages that show the same have one image. */
export interface ShareImage {
  /** Gives the picture its direction. */
  locale: Locale;
  /** Section of the page, which gives the ray its angle. */
  section: string;
  /** Name of the site, and where it is at home. */
  site: readonly [string, string];
  kicker?: string | undefined;
  /** One title, or a few short ones that stand in a row. */
  title: readonly Said[];
}

export const shareImageSize = { width: 1200, height: 630 } as const;

/** What decides how an image looks, besides its words: a change gives every image another address. */
const drawnBy = [
  "src/editions/share/template.typ",
  "src/editions/share/png.ts",
  "src/editions/pdf/ornaments.typ",
  "src/editions/typefaces.typ",
  "src/styles/ornaments/seam.svg",
  "src/styles/tokens.css",
];
const madeWith = [
  "@expo-google-fonts/noto-naskh-arabic",
  "@expo-google-fonts/piazzolla",
  "@myriaddreamin/typst-ts-node-compiler",
  "@resvg/resvg-js",
];

const design = once(() => designOf(drawnBy, madeWith));

const orders = channel("share-image");

/** The file for what an image shows, written as JSON. A text and its pairs share one. */
const fileShowing = once((shown: string): string => {
  const digest = createHash("sha256")
    .update(`[${shown},${JSON.stringify(design(undefined))}]`)
    .digest("hex")
    .slice(0, 16);
  return shareImageFile(digest);
});

/** An image that some page names. */
export interface Order {
  /** Where it is to stand on the site. */
  file: string;
  image: ShareImage;
}

/**
 * Asks for an image. Who builds the site hears of it (`onOrder`); while editing nobody does, and
 * the image is not made.
 * @returns the file on the site that will hold it
 */
export const orderShareImage = (image: ShareImage): string => {
  const file = fileShowing(JSON.stringify(image));
  orders.publish({ file, image } satisfies Order);
  return file;
};

/**
 * Tells of every image that a page asks for, as often as it is asked for. Pages are bundled before
 * they run, so this module is there twice; the channel is one for the whole process.
 */
export const onOrder = (take: (order: Order) => void): void => {
  orders.subscribe((order) => {
    take(order as Order);
  });
};
