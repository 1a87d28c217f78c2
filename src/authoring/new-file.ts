import { documentOf } from "../document/open.ts";
import { isLocale, locales } from "../i18n/locales.ts";
import type { Problem } from "../problem.ts";
import { identityOf, isProblem, itemCollections, recordNameOf } from "../schemas/identity.ts";
import { readContent } from "../schemas/read.ts";
import { itemTemplate, recordTemplate, type RecordKind } from "./template.ts";
import { translationTemplate } from "./translation.ts";

/** What somebody asked for, as it was typed. */
export interface Wanted {
  /** A collection, a kind of record, or `translation`. */
  kind: string;
  /** Of the folder or file; of a translation, the item: `news/women-forum`. */
  name: string;
  /** In which it is to be written. */
  locale: string;
}

export interface NewFile {
  /** Path from the content folder. */
  file: string;
  text: string;
}

const recordFolders: Record<RecordKind, string> = {
  person: "people",
  event: "timeline",
  glossary: "glossary",
};

export const kinds = [
  ...itemCollections,
  ...(Object.keys(recordFolders) as RecordKind[]),
  "translation",
] as const;

const isOneOf = <Value extends string>(values: readonly Value[], value: string): value is Value =>
  values.some((one) => one === value);

const translation = (root: string, { name, locale }: Wanted): NewFile | Problem => {
  const file = `${name}/${locale}.mdx`;
  const identity = identityOf(file);
  if (isProblem(identity)) return identity;
  const item = readContent(root).files.filter(
    ({ collection, slug }) => collection === identity.collection && slug === identity.slug,
  );
  const original = item.find((one) => one.original);
  if (!original?.original) {
    const remedy = "Name an item of the content folder, such as news/women-forum or mandate.";
    return { file, expected: "an item with an original", found: `none in ${name}`, remedy };
  }
  return {
    file,
    text: translationTemplate({
      locale: original.locale,
      words: original.original,
      document: documentOf(root, original),
    }),
  };
};

/**
 * A file to be filled in: its fields with what they are, or a text beside its translation.
 * @param root path of the content folder
 * @returns what is to be written, or why it cannot be
 */
export const newFile = (root: string, wanted: Wanted): NewFile | Problem => {
  const { kind, name, locale } = wanted;
  const given = [kind, name, locale].filter(Boolean).join(" ");
  if (!isOneOf(kinds, kind)) {
    const remedy = "Write for example: npm run new -- news women-forum --source ky";
    return { file: given, expected: `one of ${kinds.join(", ")}`, found: `"${kind}"`, remedy };
  }
  if (!isLocale(locale)) {
    const remedy = "Name the language of the text: --source ky; for a translation: news/women-forum ru.";
    return { file: given, expected: `one of ${locales.join(", ")}`, found: `"${locale}"`, remedy };
  }
  if (kind === "translation") return translation(root, wanted);
  if (isOneOf(itemCollections, kind)) {
    const file = `${kind}/${name}/${locale}.mdx`;
    const identity = identityOf(file);
    return isProblem(identity) ? identity : { file, text: itemTemplate(kind) };
  }
  const file = `${recordFolders[kind]}/${name}.yaml`;
  const slug = recordNameOf(file);
  return typeof slug === "string" ? { file, text: recordTemplate(kind, locale) } : slug;
};
