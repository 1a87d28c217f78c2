/**
 * `npm run translations:stamp -- [item …] [language …]`, or `-- --all`: after review, notes from which text
 * each block of a translation was made. Without names it only says what it would stamp.
 */
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { problemsIn } from "../domain/check.ts";
import { stampsFor, type Stamped } from "../domain/stamp.ts";
import { isLocale } from "../i18n/locales.ts";
import { describe } from "../problem.ts";
import { ledgerText } from "../schemas/ledger.ts";
import { readContent, type ContentFile } from "../schemas/read.ts";
import { contentRoot, today } from "../settings.ts";
import { itemNameOf } from "./item-names.ts";
import { writeBeside } from "./write-beside.ts";

/** The day of the last commit of a file, or today where git knows none. */
const committedOn = ({ file }: ContentFile): string => {
  const args = ["log", "-1", "--format=%cs", "--", file];
  try {
    const said = execFileSync("git", args, { cwd: contentRoot, encoding: "utf8", stdio: "pipe" });
    return said.trim() || today;
  } catch {
    return today;
  }
};

const told = ({ file, keys, missing }: Stamped): string =>
  [
    `${file}: ${keys.length > 3 ? `${keys.length} blocks` : keys.join(", ") || "no new block"}`,
    ...(missing.length > 0 ? [`still missing: ${missing.join(", ")}`] : []),
  ].join("; ");

const names = process.argv.slice(2);
const problems = problemsIn(contentRoot);
const content = readContent(contentRoot);
const items = names.filter((name) => !isLocale(name) && name !== "--all");
const languages = names.filter(isLocale);
const unknown = items.filter((name) => !content.files.some((file) => itemNameOf(file) === name));

if (problems.length > 0 || unknown.length > 0) {
  for (const problem of problems) console.error(`${describe(problem)}\n`);
  for (const name of unknown)
    console.error(`There is no item "${name}". Items are named like news/women-forum, or mandate.`);
  console.error("Nothing was stamped.");
  process.exitCode = 1;
} else {
  const chosen = (file: ContentFile): boolean =>
    (items.length === 0 || items.includes(itemNameOf(file))) &&
    (languages.length === 0 || languages.includes(file.locale));
  const stamps = stampsFor(contentRoot, content, chosen, today, committedOn);
  for (const stamp of stamps) {
    if (names.length > 0) writeBeside(join(contentRoot, stamp.ledgerFile), ledgerText(stamp.ledger));
    console.log(told(stamp));
  }
  if (stamps.length === 0) console.log("Every translation is stamped.");
  else if (names.length > 0) console.log(`Stamped: ${stamps.length}.`);
  else
    console.log(
      "Nothing was stamped. After review, name what is in order: items such as news/women-forum or mandate, languages such as ru, or --all.",
    );
}
