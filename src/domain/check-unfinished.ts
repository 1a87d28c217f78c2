import type { Document } from "../document/tree.ts";
import type { Problem } from "../problem.ts";
import type { ContentFile } from "../schemas/read.ts";

interface Opened {
  file: ContentFile;
  document: Document;
  problems: readonly Problem[];
}

const headingsOf = ({ pieces }: Document): number =>
  pieces.filter(({ block }) => block.type === "heading").length;

const problemOf = ({ file, document }: Opened, original: Opened | undefined): Problem | undefined => {
  if (document.pieces.length === 0) {
    const remedy = "Write the text, or remove the file until there is one.";
    return { file: file.file, expected: "a text after the front matter", found: "nothing", remedy };
  }
  // The mandate is compared clause by clause.
  if (!original || file.collection === "mandate") return undefined;
  const [expected, found] = [headingsOf(original.document), headingsOf(document)];
  return expected === found
    ? undefined
    : {
        file: file.file,
        expected: `${expected} headings, as in ${original.file.file}`,
        found: `${found}`,
        remedy: "Translate the parts that are missing, or remove the file until the translation is finished.",
      };
};

/** Files without a text, and translations that lack parts of their original. */
export const unfinishedProblems = (opened: readonly Opened[]): Problem[] => {
  // A text that cannot be read is told of by itself.
  const readable = opened.filter(({ problems }) => problems.length === 0);
  const keyOf = ({ file }: Opened): string => `${file.collection}/${file.slug}`;
  const originals = new Map(readable.filter(({ file }) => file.original).map((one) => [keyOf(one), one]));
  return readable.flatMap(
    (one) => problemOf(one, one.file.original ? undefined : originals.get(keyOf(one))) ?? [],
  );
};
