import { createHash } from "node:crypto";
import { join } from "node:path";
import { designOf } from "../../metadata/design.ts";
import { once } from "../../once.ts";
import { keptOrMade } from "../sealed.ts";
import { pdfFrom, type Values } from "./compiler.ts";

/** PDF files by the digest of what they show; may be deleted at any time. */
export const pdfCache = ".build/cache/pdf";

const setBy = [
  "src/editions/pdf/compiler.ts",
  "src/editions/pdf/ornaments.typ",
  "src/editions/pdf/template.typ",
  "src/editions/pdf/values.typ",
  "src/editions/pdf/words.typ",
  "src/editions/typefaces.typ",
  "src/editions/typesetting.ts",
  "src/styles/tokens.css",
];
const setWith = [
  "@expo-google-fonts/noto-naskh-arabic",
  "@expo-google-fonts/piazzolla",
  "@myriaddreamin/typst-ts-node-compiler",
];

const design = once(() => designOf(setBy, setWith));

/** A PDF as pdfFrom makes it, set anew only if its words or their design have changed. */
export const keptPdf = (values: Values, cache: string = pdfCache): Buffer => {
  const digest = createHash("sha256")
    .update(JSON.stringify([values, design(undefined)]))
    .digest("hex");
  return keptOrMade(join(cache, digest), () => pdfFrom(values));
};
