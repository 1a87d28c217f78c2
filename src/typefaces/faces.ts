import { alphabets, arabicSigns, europeanSigns, lettersOfNames, signs, withCapitals } from "./alphabets.ts";

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
  /** Rules of the typeface that its languages need. */
  features: readonly string[];
}

const { ar = "", ...others } = alphabets;
const latin = withCapitals(alphabets["en"] ?? "");

export const faces: readonly Face[] = [
  {
    name: "piazzolla",
    source: ["@expo-google-fonts/piazzolla", "0.4.2"],
    fileOf: (weight) => `${weight}/Piazzolla_${weight}.ttf`,
    scripts: ["Cyrillic", "Latin"],
    always: withCapitals(Object.values(others).join("") + lettersOfNames) + signs + europeanSigns,
    // Local forms of Piazzolla are Bulgarian, Serbian and Dutch: no language of the site has one.
    features: ["ccmp", "kern", "mark", "mkmk"],
  },
  {
    name: "noto-naskh-arabic",
    // The version that PDF editions embed too (decision 0010): later ones draw dots apart from their letters,
    // and WebKit on Linux then puts them, and whole words, in wrong places.
    source: ["@expo-google-fonts/noto-naskh-arabic", "0.2.3"],
    fileOf: (weight) => `NotoNaskhArabic_${weight}.ttf`,
    scripts: ["Arabic", "Latin"],
    always: ar + latin + signs + arabicSigns,
    features: ["ccmp", "fina", "init", "locl", "mark", "medi", "mkmk", "rlig"],
  },
];
