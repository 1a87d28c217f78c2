import { globSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, sep } from "node:path";
import { strToU8, zipSync } from "fflate";
import { sizeIn } from "../../i18n/format.ts";
import { locales, type Locale } from "../../i18n/locales.ts";
import { takeAwayFile, takeAwayName } from "../../i18n/urls.ts";
import { dayOfRevision, revisionHere } from "../manifest.ts";
import { classicScript } from "./classic-script.ts";
import { copyOf, type Copy, type Source } from "./copy.ts";
import { readMeOf } from "./read-me.ts";

/** Files that are packed in themselves. */
const packed = /\.(?:pdf|png)$/;

/**
 * A ZIP that is the same wherever and whenever it is made.
 * @param day all files are of this day
 */
const zipOf = (root: string, copy: Copy, day: string): Uint8Array => {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const files = Array.from(copy)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([place, content]) => [
      `${root}/${place}`,
      [typeof content === "string" ? strToU8(content) : content, packed.test(place) ? { level: 0 } : {}],
    ]);
  // A ZIP has the time of a clock on a wall, so this is noon in every time zone.
  return zipSync(Object.fromEntries(files), { level: 9, mtime: new Date(year, month - 1, date, 12) });
};

/** Pages tell how large a copy is; that is known when it is made. */
const tellSize = (folder: string, paths: readonly string[], locale: Locale): void => {
  const bytes = statSync(join(folder, takeAwayFile(locale))).size;
  const place = `data-size-of="${takeAwayFile(locale)}">`;
  for (const path of paths.filter((each) => each.endsWith(".html"))) {
    const page = readFileSync(join(folder, path), "utf8");
    if (page.includes(place))
      writeFileSync(
        join(folder, path),
        page.replaceAll(place, () => place + sizeIn(locale, bytes)),
      );
  }
};

/**
 * Writes the copy to take away of each language, `<locale>/offline.zip`, into a built site.
 * @param searchScript see Source
 */
export const makeTakeAways = async (folder: string, searchScript: Source["searchScript"]): Promise<void> => {
  const paths = globSync("**/*.*", { cwd: folder })
    .map((path) => path.split(sep).join("/"))
    .toSorted();
  const revision = revisionHere();
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
    const zip = zipOf(takeAwayName(locale), copy, revision ? dayOfRevision(revision) : "1980-01-01");
    writeFileSync(join(folder, takeAwayFile(locale)), zip);
    tellSize(folder, paths, locale);
  }
};
