import { sections } from "../i18n/urls.ts";
import { locales } from "../i18n/locales.ts";
import { open } from "../document/open.ts";
import type { Document } from "../document/tree.ts";
import type { Problem, Warning } from "../problem.ts";
import type { GlossaryEntry } from "../schemas/records.ts";
import { readContent, readNow, type Content, type ContentFile } from "../schemas/read.ts";
import { today } from "../settings.ts";
import { clauseProblems } from "./check-clauses.ts";
import { embargoProblems } from "./check-embargo.ts";
import { factProblems } from "./check-facts.ts";
import { glossaryProblems } from "./check-glossary.ts";
import { ledgerProblems, ledgerWarnings } from "./check-ledger.ts";
import { linkProblems } from "./check-links.ts";
import { nameProblems } from "./check-names.ts";
import { recordProblems } from "./check-records.ts";
import { relationProblems } from "./check-relations.ts";
import { termWarnings, type Terms } from "./check-terms.ts";
import { unfinishedProblems } from "./check-unfinished.ts";

const list = (files: readonly ContentFile[]): string => files.map(({ file }) => file).join(", ");

const byPlace = (a: Pick<Problem, "file" | "line">, b: Pick<Problem, "file" | "line">): number =>
  a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0);

const folderOf = (file: string): string => file.replace(/[^/]*$/, "");

const originalProblems = (content: Content): Problem[] => {
  // A file that cannot be read may be the original: its own problem comes first.
  const unread = new Set(content.problems.map(({ file }) => folderOf(file)));
  return [...Map.groupBy(content.files, ({ collection, slug }) => `${collection}/${slug}`).values()].flatMap(
    (files) => {
      const originals = files.filter(({ original }) => original);
      const [first] = files;
      if (originals.length === 1 || !first) {
        return files
          .filter(
            ({ translation }) => translation && originals[0] && translation.source !== originals[0].locale,
          )
          .map(({ file, translation }) => ({
            file,
            field: "source",
            expected: `${originals[0]?.locale}, the language of the original`,
            found: `${translation?.source}`,
            remedy: "Name the language of the file that has no field `source`.",
          }));
      }
      if (originals.length === 0 && unread.has(folderOf(first.file))) return [];
      return [
        {
          file: folderOf(first.file),
          expected: "one original (a file without the field `source`) and translations of it",
          found:
            originals.length === 0
              ? `only translations: ${list(files)}`
              : `several originals: ${list(originals)}`,
          remedy:
            originals.length === 0
              ? "Add the original, or remove `source` from the file that is it and add its facts."
              : "Add `source: <language of the original>` to the translations and remove their facts.",
        },
      ];
    },
  );
};

const mandateProblems = ({ files, problems }: Content): Problem[] =>
  [...files, ...problems].some(({ file }) => file.startsWith("mandate/"))
    ? []
    : [
        {
          file: "mandate/",
          expected: "the mandate, a file for each language",
          found: "no file",
          remedy: "Add mandate/<language>.mdx: the home page and much else is made from it.",
        },
      ];

/** One slug, one thing: it names pages, downloads and search results, whatever folder it stands in. */
const slugProblems = (content: Content): Problem[] =>
  [...Map.groupBy(content.files, ({ slug }) => slug).values()].flatMap((files) => {
    const folders = [...new Set(files.map(({ collection, slug }) => `${collection}/${slug}`))];
    const [first] = files;
    if (!first) return [];
    if (first.collection === "pages" && sections.some((section) => section === first.slug)) {
      return [
        {
          file: first.file,
          expected: `a folder name other than ${sections.join(", ")}`,
          found: `"${first.slug}", which is the address of a section of the site`,
          remedy: "Rename the folder.",
        },
      ];
    }
    return folders.length === 1
      ? []
      : [
          {
            file: first.file,
            expected: "a folder name that no other item has",
            found: `the same name in ${folders.join(" and ")}`,
            remedy: "Rename one of the folders.",
          },
        ];
  });

/** A content folder as it was read and parsed, and what is wrong with it, sorted by file and line. */
interface Checked {
  content: Content;
  /** Every text by its file. */
  documents: ReadonlyMap<string, Document>;
  problems: Problem[];
}

/**
 * Reads and parses a content folder. Without problems the site can be built; what is not public yet is
 * checked as everything else.
 * @param root path of the content folder
 * @param day on which the site is built
 */
export const checked = (root: string, day = today, reading = readNow): Checked => {
  const content = readContent(root, reading);
  const opened = content.files.map((file) => ({
    file,
    ...reading("text", file.file, () => open(root, file)),
  }));
  const problems = [
    ...content.problems,
    ...opened.flatMap((one) => one.problems),
    ...originalProblems(content),
    ...mandateProblems(content),
    ...slugProblems(content),
    ...factProblems(content, locales),
    ...relationProblems(content),
    ...nameProblems(content),
    ...glossaryProblems(content),
    ...recordProblems(content),
    ...clauseProblems(opened),
    ...unfinishedProblems(opened),
    ...linkProblems(opened, content),
    ...embargoProblems(opened, content, day),
    ...ledgerProblems(content),
  ];
  return {
    content,
    documents: new Map(opened.map(({ file: { file }, document }) => [file, document])),
    problems: problems.toSorted(byPlace),
  };
};

/**
 * What is to be said of a content folder, as above. Warnings are given where there are no problems.
 * @param termsOf knows the words of a glossary; without it nothing is said of them
 */
export const findingsIn = (
  root: string,
  day = today,
  termsOf?: (glossary: readonly GlossaryEntry[]) => Terms,
): { problems: Problem[]; warnings: Warning[] } => {
  const { content, documents, problems } = checked(root, day);
  if (problems.length > 0) return { problems, warnings: [] };
  const bodyOf = ({ file }: ContentFile): Document => documents.get(file) ?? { pieces: [] };
  const terms = termsOf?.(Object.values(content.glossary));
  const warnings = [
    ...ledgerWarnings(content, bodyOf),
    ...(terms ? termWarnings(content, bodyOf, terms) : []),
  ];
  return { problems, warnings: warnings.toSorted(byPlace) };
};

/** Every problem in a content folder, as above; an empty list means that the site can be built. */
export const problemsIn = (root: string, day = today): Problem[] => checked(root, day).problems;
