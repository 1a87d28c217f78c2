import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What a condition of the sheets becomes, so that two themes can be seen beside each other whatever the reader prefers. */
const dark = { light: "(max-width: 0)", dark: "(min-width: 0)" } as const;

export type Theme = keyof typeof dark;
export const themes = Object.keys(dark) as Theme[];
export const isTheme = (value: unknown): value is Theme => themes.some((theme) => theme === value);

const folder = "src/styles";

/** Sheets that pages load, the one of all pages first. Others arrive with a sheet that imports them. */
const sheetsOfPages = (): string[] => {
  const sheets = readdirSync(folder).filter((name) => name.endsWith(".css"));
  const imported = sheets.flatMap((name) =>
    [...readFileSync(join(folder, name), "utf8").matchAll(/@import "\.\/(.+?)"/g)].map(([, other]) => other),
  );
  const other = ["site.css", "take-away.css", ...imported]; // the second is that of a copy, not of a page
  return ["site.css", ...sheets.filter((name) => !other.includes(name)).toSorted()];
};

/**
 * Every sheet of the site as one, in a theme.
 * @param compiled gives the text of a sheet as a browser gets it
 */
export const sheetIn = async (theme: Theme, compiled: (file: string) => Promise<string>): Promise<string> => {
  const files = [...sheetsOfPages().map((name) => join(folder, name)), "src/catalogue/catalogue.css"];
  const texts = await Promise.all(files.map(compiled));
  const text = texts.join("\n").replaceAll(/\(prefers-color-scheme:\s*dark\)/g, dark[theme]);
  return `${text}\n:root { color-scheme: ${theme} }`;
};
