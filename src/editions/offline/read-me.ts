import { dateIn, languageNameIn } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locales.ts";
import { translateIn } from "../../i18n/translate.ts";
import { hrefOf } from "../../i18n/urls.ts";
import { dayOfRevision } from "../manifest.ts";
import { publicUrlOf } from "./places.ts";

/**
 * What a copy says of itself to whoever unpacks it. It has what old editors on Windows need to show
 * it: a byte order mark, and two signs at the end of each line.
 * @param revision the commit it was made from, where that is known
 */
export const readMeOf = (locale: Locale, revision: string | null): string => {
  const t = translateIn(locale);
  const url = publicUrlOf(hrefOf(locale));
  const made =
    revision &&
    t("takeaway.made", {
      date: dateIn(locale, dayOfRevision(revision)),
      revision: revision.slice(0, 12),
    });
  return [
    `\uFEFF${t("site.full")}`,
    `${t("takeaway.title")}: ${languageNameIn(locale, locale)}`,
    t("takeaway.open"),
    t("takeaway.phone"),
    t("takeaway.contents", { online: t("takeaway.online") }),
    t("takeaway.traces", { leave: t("masthead.leave") }),
    made,
    url && t("takeaway.newest", { url }),
    t("footer.licence"),
    "",
  ]
    .filter((paragraph) => paragraph !== null && paragraph !== undefined)
    .join("\r\n\r\n");
};
