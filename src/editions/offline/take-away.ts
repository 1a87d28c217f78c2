import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { locales } from "../../i18n/locales.ts";
import { takeAwayFile, takeAwayName } from "../../i18n/urls.ts";
import { sizePlaceholders } from "../../offline/size.ts";
import { builtFiles } from "../built-files.ts";
import { dayOfRevision, digestOf, revisionHere, type Digests } from "../manifest.ts";
import { classicScript } from "./classic-script.ts";
import { copyOf, type Source } from "./copy.ts";
import { packerOf } from "./packed.ts";
import { readMeOf } from "./read-me.ts";
import { tellSize } from "./tell-size.ts";
import { zipOf } from "./zip.ts";

/** The first day that a ZIP can name, where that of the texts is not known. */
const firstDay = "1980-01-01";

/**
 * Writes the copy to take away of each language, `<locale>/offline.zip`, into a built site, and its
 * size into the pages that offer it: whatever lists files with their digests comes after.
 * @param searchScript see Source
 * @param known digests of files
 */
export const makeTakeAways = async (
  folder: string,
  searchScript: Source["searchScript"],
  known: Digests = {},
): Promise<void> => {
  const paths = builtFiles(folder);
  const revision = revisionHere();
  const day = revision ? dayOfRevision(revision) : firstDay;
  const scripts = new Map<string, Promise<string>>();
  const source: Source = {
    folder,
    paths,
    digestOf: (path) => known[path] ?? digestOf(readFileSync(join(folder, path))),
    searchScript,
    classicScript: (path) => {
      const script = scripts.get(path) ?? classicScript(join(folder, path));
      scripts.set(path, script);
      return script;
    },
  };
  for (const locale of locales) {
    const packer = packerOf(locale);
    const copy = await copyOf(source, locale, packer);
    copy.set("README.txt", readMeOf(locale, revision));
    const zip = zipOf(takeAwayName(locale), copy, day, packer.pack);
    packer.keep();
    writeFileSync(join(folder, takeAwayFile(locale)), zip);
    tellSize(folder, locale, sizePlaceholders.takeAway, zip.length);
  }
};
