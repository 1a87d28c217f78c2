/** The part of the package that is used here; it brings no types of its own. */
declare module "subset-font" {
  const subsetFont: (
    font: Buffer,
    text: string | undefined,
    options: {
      targetFormat: "truetype" | "woff2";
      keepFeatures?: readonly string[];
      noHinting?: boolean;
      glyphNames?: boolean;
      keepAllGlyphs?: boolean;
      dropTables?: readonly string[];
    },
  ) => Promise<Buffer>;
  export default subsetFont;
}
