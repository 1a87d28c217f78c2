/**
 * `npm run translations:export -- ru [item …] [--all] [--format xliff|po] [--out folder]`: what a language
 * lacks or has not followed, a file for each text.
 */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { documentOf } from "../document/open.ts";
import { problemsIn } from "../domain/check.ts";
import { itemsOf, siteOf, type Item } from "../domain/site.ts";
import { exchanges, formats } from "../exchange/formats.ts";
import { parcelOf } from "../exchange/pack.ts";
import { isLocale, locales, type Locale } from "../i18n/locales.ts";
import { describe } from "../problem.ts";
import { readContent, type ContentFile } from "../schemas/read.ts";
import { termsOf } from "../search/terms.ts";
import { contentRoot } from "../settings.ts";
import { itemNameOf } from "./item-names.ts";
import { writeBeside } from "./write-beside.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    all: { type: "boolean", default: false },
    format: { type: "string", default: "xliff" },
    out: { type: "string" },
  },
});
const [locale, ...names] = positionals;
const format = formats.find((one) => one === values.format);

const exportTo = (target: Locale, items: readonly Item[]): void => {
  const site = siteOf(readContent(contentRoot), { drafts: true });
  const { write, extensions } = exchanges[format ?? "xliff"];
  const terms = termsOf(site.glossary);
  const bodyOf = (file: ContentFile) => documentOf(contentRoot, file);
  const folder = values.out ?? join(".build/translations", target);
  const parcels = items.flatMap((item) => {
    const parcel = parcelOf(site, item, target, bodyOf, { all: values.all, terms });
    return parcel ? [{ parcel, name: itemNameOf(item).replace("/", "-") }] : [];
  });
  for (const { parcel, name } of parcels) {
    const path = join(folder, `${name}.${target}.${extensions[0]}`);
    writeBeside(path, write(parcel));
    console.log(`${path}: ${parcel.units.length} blocks`);
  }
  if (parcels.length === 0) console.log("Everything follows its source. --all exports it all the same.");
};

const refuse = (...lines: string[]): void => {
  for (const line of lines) console.error(line);
  process.exitCode = 1;
};

const problems = problemsIn(contentRoot);
if (!isLocale(locale) || !format) {
  refuse(
    `Name a language (${locales.join(", ")}), then items such as news/women-forum or mandate, or none for all.`,
    `--format is one of ${formats.join(", ")}.`,
  );
} else if (problems.length > 0) {
  refuse(...problems.map((problem) => `${describe(problem)}\n`), "Nothing was exported.");
} else {
  const site = siteOf(readContent(contentRoot), { drafts: true });
  const all = [site.mandate, ...itemsOf(site)];
  const unknown = names.filter((name) => !all.some((item) => itemNameOf(item) === name));
  if (unknown.length > 0) refuse(...unknown.map((name) => `There is no item "${name}".`));
  else
    exportTo(
      locale,
      all.filter((item) => names.length === 0 || names.includes(itemNameOf(item))),
    );
}
