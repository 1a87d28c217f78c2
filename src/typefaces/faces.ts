import {
  alphabets,
  arabicSigns,
  europeanSigns,
  hasRare,
  isOfLatinWords,
  lettersOfNames,
  signs,
  withCapitals,
} from "./alphabets.ts";

/** A typeface of the site: where its drawings come from and what is kept of them. */
export interface Face {
  /** Name of its file, without the ending. */
  name: string;
  /** The package of its drawings, and the exact version of it. */
  source: readonly [name: string, version: string];
  /** Path in that package of one weight. */
  fileOf: (weight: "400Regular" | "700Bold") => string;
  /** Scripts whose letters it has, as Unicode calls them. */
  scripts: readonly string[];
  /** What stands in it even if no text needs it today. */
  always: string;
  /** Which characters of these scripts it has, where the others stand in another file. */
  holds: (character: string) => boolean;
  /** Rules of the typeface that its languages need. */
  features: readonly string[];
}

const { ar = "", ...others } = alphabets;

const piazzolla = {
  source: ["@expo-google-fonts/piazzolla", "0.4.2"],
  fileOf: (weight) => `${weight}/Piazzolla_${weight}.ttf`,
  scripts: ["Cyrillic", "Latin"],
  // Local forms of Piazzolla are Bulgarian, Serbian and Dutch: no language of the site has one.
  features: ["ccmp", "kern", "mark", "mkmk"],
} as const satisfies Partial<Face>;

export const faces: readonly Face[] = [
  {
    ...piazzolla,
    name: "piazzolla",
    always: withCapitals(Object.values(others).join("")) + signs + europeanSigns,
    holds: (character) => !hasRare(character),
  },
  {
    ...piazzolla,
    name: "piazzolla-rare",
    always: withCapitals(lettersOfNames) + europeanSigns,
    holds: hasRare,
  },
  {
    name: "noto-naskh-arabic",
    // The version that PDF editions embed too (decision 0010): later ones draw dots apart from their letters,
    // and WebKit on Linux then puts them, and whole words, in wrong places.
    source: ["@expo-google-fonts/noto-naskh-arabic", "0.2.3"],
    fileOf: (weight) => `NotoNaskhArabic_${weight}.ttf`,
    scripts: ["Arabic"],
    always: ar + signs + arabicSigns,
    holds: (character) => !isOfLatinWords(character),
    features: ["ccmp", "fina", "init", "locl", "mark", "medi", "mkmk", "rlig"],
  },
];
