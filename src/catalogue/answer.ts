import { experimental_AstroContainer as Container } from "astro/container";
import { isLocale } from "../i18n/locales.ts";
import Catalogue from "./Catalogue.astro";
import { isTheme } from "./themes.ts";
import { names, piecesIn } from "./pieces.ts";
import Sheet from "./Sheet.astro";

const container = await Container.create();

/**
 * The page at an address of the catalogue: all components, each in frames; or a sheet, as "kk/dark/" with
 * every example and "kk/dark/Clause/" with those of one. Nothing where there is no such page.
 * @param path what stands behind "catalogue/"
 */
export const pageAt = async (path: string): Promise<string | undefined> => {
  if (path === "") return container.renderToString(Catalogue, { partial: false });
  const [, locale, theme, name] = /^(\w+)\/(\w+)\/(?:(.+)\/)?$/.exec(path) ?? [];
  if (!isLocale(locale) || !isTheme(theme) || (name && !names.includes(name))) return undefined;
  const pieces = await piecesIn(locale, name ? [name] : names);
  return container.renderToString(Sheet, {
    partial: false,
    props: { locale, theme, pieces, isAlone: Boolean(name) },
  });
};
