import { renderAsync } from "@resvg/resvg-js";
import { languages } from "../../i18n/locales.ts";
import { shareImageSize, type Said, type ShareImage } from "../../metadata/share-image.ts";
import { languageOf, wordsOf } from "../pdf/values.ts";
import { typeset } from "../typesetting.ts";
import { pngOf } from "./png.ts";

const template = "src/editions/share/template.typ";

const said = ({ text, locale }: Said) => ({
  ...languageOf(locale),
  words: wordsOf(text, languages[locale].dir),
});

/** Typst sets the words, because it shapes them and breaks their lines; letters come out as outlines. */
const svgOf = ({ locale, section, site, kicker, title }: ShareImage): string => {
  const values = {
    dir: languages[locale].dir,
    section,
    site: site.map((text) => said({ text, locale })),
    kicker: kicker === undefined ? null : said({ text: kicker, locale }),
    title: title.map(said),
  };
  try {
    return typeset(template, values, (compiler, document) => compiler.plainSvg(document));
  } catch (error) {
    const words = title.map(({ text }) => text).join(", ");
    throw new Error(`The share image of “${words}”: ${(error as Error).message}`, { cause: error });
  }
};

/** A share image as PNG; equal words give equal bytes. */
export const drawn = async (image: ShareImage): Promise<Buffer> => {
  const { width } = shareImageSize;
  const rendered = await renderAsync(svgOf(image), {
    fitTo: { mode: "width", value: width },
    font: { loadSystemFonts: false },
    logLevel: "off",
  });
  return pngOf({ width: rendered.width, height: rendered.height, rgba: rendered.pixels });
};
