import type { LinkTarget } from "../../document/tree.ts";
import type { Locale } from "../../i18n/locales.ts";
import { hrefOf, paths, urlOf } from "../../i18n/urls.ts";

/** Where a link of the mandate leads, in full, for readers who are not on the site. */
export const targetUrlOf = (target: LinkTarget, locale: Locale): string =>
  target.site ? urlOf(hrefOf(locale, target.path ?? paths.mandate, target.anchor)) : target.url;
