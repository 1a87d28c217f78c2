import { getDocument, type PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";

/** What a reader's program finds in a PDF. */
export interface PdfFile {
  bytes: number;
  marked: boolean;
  language: string;
  title: string;
  metadata: string;
  pageLabels: string[];
  /** Titles of bookmarks, those of clauses after that of their section. */
  outline: string[];
  destinations: string[];
  /** Kinds of tags in reading order. */
  tags: string[];
  /** Words inside tags, without spaces: lines break where a page makes them. */
  text: string;
  links: { url: string | undefined; anchor: string | undefined }[];
  fonts: string[];
}

interface Node {
  role?: string;
  children?: Node[];
}
interface Bookmark {
  title: string;
  items: Bookmark[];
}

const titlesOf = (bookmarks: readonly Bookmark[]): string[] =>
  bookmarks.flatMap(({ title, items }) => [title, ...titlesOf(items)]);

const rolesOf = (node: Node): string[] => [
  ...(node.role ? [node.role] : []),
  ...(node.children ?? []).flatMap(rolesOf),
];

/** Without what a line break or a way of encoding adds: spaces, hyphens at the end of a line, vowel signs. */
export const bare = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/[\u064b-\u0652]/g, "")
    .replace(/[\s\u00ad\p{Pd}]/gu, "");

type Item = { str: string } | { type: string };

/** Words of a page that are no furniture: header and footer stand in marked artifacts. */
const wordsOf = (items: readonly Item[]): string => {
  let artifacts = 0;
  const open: boolean[] = [];
  let words = "";
  for (const item of items) {
    if ("str" in item) {
      if (artifacts === 0) words += item.str;
    } else if (item.type === "endMarkedContent") {
      if (open.pop()) artifacts -= 1;
    } else {
      const isArtifact = "tag" in item && item.tag === "Artifact";
      open.push(isArtifact);
      if (isArtifact) artifacts += 1;
    }
  }
  return words;
};

const pagesOf = (file: PDFDocumentProxy) =>
  Promise.all(Array.from({ length: file.numPages }, (_, index) => file.getPage(index + 1)));

export const readPdf = async (data: Buffer): Promise<PdfFile> => {
  const raw = data.toString("latin1");
  const task = getDocument({ data: new Uint8Array(data), verbosity: 0 });
  const file = await task.promise;
  const { info, metadata } = await file.getMetadata();
  const known = info as { Language?: string; Title?: string };
  const pages = await pagesOf(file);
  const each = await Promise.all(
    pages.map(async (page) => ({
      content: await page.getTextContent({ includeMarkedContent: true }),
      tree: (await page.getStructTree()) as Node,
      annotations: (await page.getAnnotations()) as { subtype: string; url?: string; dest?: unknown }[],
    })),
  );
  const result: PdfFile = {
    bytes: data.length,
    // The types of pdf.js say an object; it is a map.
    marked: ((await file.getMarkInfo()) as unknown as Map<string, boolean>).get("Marked") === true,
    language: known.Language ?? "",
    title: known.Title ?? "",
    metadata: String(metadata?.getRaw() ?? ""),
    pageLabels: (await file.getPageLabels()) ?? [],
    outline: titlesOf(((await file.getOutline()) as Bookmark[] | null) ?? []),
    destinations: [...((await file.getDestinations()) as Map<string, unknown>).keys()],
    tags: each.flatMap(({ tree }) => rolesOf(tree)),
    text: bare(each.map(({ content }) => wordsOf(content.items as Item[])).join("")),
    links: each.flatMap(({ annotations }) =>
      annotations
        .filter(({ subtype }) => subtype === "Link")
        .map(({ url, dest }) => ({ url, anchor: typeof dest === "string" ? dest : undefined })),
    ),
    fonts: [...new Set([...raw.matchAll(/\/BaseFont \/[A-Z]{6}\+([\w-]+)/g)].map(([, name = ""]) => name))],
  };
  await task.destroy();
  return result;
};
