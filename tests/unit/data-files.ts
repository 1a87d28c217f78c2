import { documentOf } from "../../src/document/open.ts";
import { siteOf } from "../../src/domain/site.ts";
import { dataFilesOf } from "../../src/editions/data/files.ts";
import type { MandateData } from "../../src/editions/data/mandate-schema.ts";
import { readContent } from "../../src/schemas/read.ts";
import { afterChanges, type Change } from "./patched-content.ts";
import { readXml, type XmlElement } from "./xml.ts";

const made = (...changes: Change[]): Map<string, string> =>
  afterChanges(changes, (root) => dataFilesOf(siteOf(readContent(root)), (file) => documentOf(root, file)));

let unchanged: Map<string, string> | undefined;

/** The files of open data, by name, as they are made from the minimal content after these changes. */
export const dataAfter = (...changes: Change[]): Map<string, string> =>
  changes.length > 0 ? made(...changes) : (unchanged ??= made());

/** @throws if there is none of this name */
export const fileOf = (files: Map<string, string>, name: string): string => {
  const text = files.get(name);
  if (text === undefined) throw new Error(`There is no ${name}.`);
  return text;
};

export const jsonOf = (files: Map<string, string>): MandateData =>
  JSON.parse(fileOf(files, "mandate.json")) as MandateData;

export const xmlOf = (files: Map<string, string>, name: string): Promise<XmlElement> =>
  readXml(fileOf(files, name));
