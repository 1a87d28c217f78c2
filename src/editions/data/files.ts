import { z } from "zod";
import type { Document } from "../../document/tree.ts";
import type { Site } from "../../domain/site.ts";
import type { ContentFile } from "../../schemas/read.ts";
import { akomaNtosoOf } from "./akn.ts";
import { fileNames, fileUrlOf } from "./file-names.ts";
import { mandateOf } from "./mandate.ts";
import { mandateDataOf } from "./mandate-json.ts";
import { mandateSchema } from "./mandate-schema.ts";
import { tbxOf } from "./tbx.ts";
import { tmxOf } from "./tmx.ts";

const json = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;

/**
 * Every file of open data, by its name. Nothing in them depends on when or where they are built but
 * the address of the site.
 * @param bodyOf reads the text of a content file
 */
export const dataFilesOf = (site: Site, bodyOf: (file: ContentFile) => Document): Map<string, string> => {
  const mandate = mandateOf(site, bodyOf);
  const schema = { $id: fileUrlOf(fileNames.schema), ...z.toJSONSchema(mandateSchema) };
  return new Map([
    [fileNames.json, json(mandateDataOf(mandate))],
    [fileNames.schema, json(schema)],
    ...mandate.texts.map((text): [string, string] => [
      fileNames.akomaNtoso(text.locale),
      akomaNtosoOf(mandate, text),
    ]),
    [fileNames.tmx, tmxOf(mandate)],
    // A glossary without terms is none: the format demands at least one.
    ...(site.glossary.length > 0
      ? [[fileNames.tbx, tbxOf(site.glossary, site.documents)] as [string, string]]
      : []),
  ]);
};
