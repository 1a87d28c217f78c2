import { globSync, readFileSync, writeFileSync } from "node:fs";
import { join, sep } from "node:path";
import { megabytesIn } from "../../i18n/format.ts";
import { locales, type Locale } from "../../i18n/locales.ts";
import { takeAwayFile, takeAwayName } from "../../i18n/urls.ts";
import { dayOfRevision, revisionHere } from "../manifest.ts";
import { classicScript } from "./classic-script.ts";
import { copyOf, type Source } from "./copy.ts";
import { readMeOf } from "./read-me.ts";
import { zipOf } from "./zip.ts";

/** The first day that a ZIP can name, where that of the texts is not known. */
const firstDay = "1980-01-01";

/** Pages of a language tell how large its copy is; that is known when it is made. */
const tellSize = (folder: string, paths: readonly string[], locale: Locale, bytes: number): void => {
  const place = `data-size-of="${takeAwayFile(locale)}">`;
  const own = paths.filter((path) => path.startsWith(`${locale}/`) && path.endsWith(".html"));
  for (const path of own) {
    const page = readFileSync(join(folder, path), "utf8");
    if (page.includes(place))
      writeFileSync(
        join(folder, path),
        page.replaceAll(place, () => place + megabytesIn(locale, bytes)),
      );
  }
};

/**
 * Writes the copy to take away of each language, `<locale>/offline.zip`, into a built site, and its
 * size into the pages that offer it: whatever lists files with their digests comes after.
 * @param searchScript see Source
 */
export const makeTakeAways = async (folder: string, searchScript: Source["searchScript"]): Promise<void> => {
  const paths = globSync("**/*.*", { cwd: folder })
    .map((path) => path.split(sep).join("/"))
    .toSorted();
  const revision = revisionHere();
  const day = revision ? dayOfRevision(revision) : firstDay;
  const scripts = new Map<string, Promise<string>>();
  const source: Source = {
    folder,
    paths,
    searchScript,
    classicScript: (path) => {
      const script = scripts.get(path) ?? classicScript(join(folder, path));
      scripts.set(path, script);
      return script;
    },
  };
  for (const locale of locales) {
    const copy = await copyOf(source, locale);
    copy.set("README.txt", readMeOf(locale, revision));
    const zip = zipOf(takeAwayName(locale), copy, day);
    writeFileSync(join(folder, takeAwayFile(locale)), zip);
    tellSize(folder, paths, locale, zip.length);
  }
};
