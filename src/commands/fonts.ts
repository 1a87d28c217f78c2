/**
 * `npm run fonts`: cuts the site's font files from their typefaces, with every character that a
 * text or an alphabet of the site needs, and records what they were made from.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { readTexts, wantedOf } from "../typefaces/characters.ts";
import { cutFace } from "../typefaces/cut.ts";
import { faces } from "../typefaces/faces.ts";
import { fontFolder, recordFile, recordOf } from "../typefaces/record.ts";
import { bringTool } from "./bring-tool.ts";

const modules = bringTool("typefaces", Object.fromEntries(faces.map(({ source }) => source)));
const texts = [...readTexts().values()];
const records = [];
for (const face of faces) {
  const wanted = wantedOf(face, texts);
  const { file, missing } = await cutFace(face, wanted, modules);
  writeFileSync(join(fontFolder, `${face.name}.woff2`), file);
  records.push(recordOf(face, wanted, missing, file));
  console.log(`${face.name}: ${file.length} bytes; not in the typeface: ${missing.join(" ") || "nothing"}`);
}
writeFileSync(recordFile, `${JSON.stringify(records, null, 2)}\n`);
