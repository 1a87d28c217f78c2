import { partsOf } from "../schemas/frontmatter.ts";
import { isProblem, type Collection } from "../schemas/identity.ts";
import { textOfFile } from "../schemas/text-file.ts";
import { ContentError, type Problem } from "../problem.ts";
import { parse } from "./parse.ts";
import { processWide } from "../process-wide.ts";
import type { Document } from "./tree.ts";

/** The texts of the site by their files, once the check of a build has parsed them: they are parsed once. */
export const checkedDocuments = processWide<ReadonlyMap<string, Document>>("documents");

interface Place {
  file: string;
  collection: Collection;
}

/** Reads and parses the body of a content file. @param root path of the content folder */
export const open = (
  root: string,
  { file, collection }: Place,
): { document: Document; problems: Problem[] } => {
  const text = textOfFile(root, file);
  const parts = typeof text === "string" ? partsOf(file, text) : text;
  if (isProblem(parts)) return { document: { pieces: [] }, problems: [parts] };
  const { body, bodyLine } = parts;
  return parse({ file, body, bodyLine, numbering: collection === "mandate" ? "clauses" : "sections" });
};

/** The same for a page that shows the document: anything not allowed stops the build. */
export const documentOf = (root: string, place: Place): Document => {
  const { document, problems } = open(root, place);
  if (problems.length > 0) throw new ContentError(problems);
  return document;
};
