import { locales } from "../i18n/locales.ts";
import type { Problem } from "../problem.ts";
import type { Content } from "../schemas/read.ts";

/** A name without what may differ in writing: capitals, quotation marks, hyphens, spaces. */
const bare = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

/** Two organisations of one name in a language: perhaps one organisation in two folders. */
export const nameProblems = ({ files }: Content): Problem[] =>
  locales.flatMap((locale) => {
    const first = new Map<string, string>();
    return files
      .filter((file) => file.collection === "partners" && file.locale === locale)
      .flatMap(({ file, translation, original }): Problem[] => {
        const title = (translation ?? original)?.title ?? "";
        const other = first.get(bare(title));
        if (other === undefined) first.set(bare(title), file);
        return other === undefined
          ? []
          : [
              {
                file,
                field: "title",
                expected: "a name that no other organisation has in this language",
                found: `"${title}", as in ${other}: perhaps one organisation twice`,
                remedy: "Keep one folder for one organisation; tell two apart by their names.",
              },
            ];
      });
  });
