import { hrefOf, newsListPathOf } from "../i18n/urls.ts";
import { wordsIn, type Examples } from "./examples.ts";
import type PageTurn from "./PageTurn.astro";

export const examples: Examples<typeof PageTurn> = (locale) => {
  const { t } = wordsIn(locale);
  const turnTo = (page: number, text: string) => ({
    href: hrefOf(locale, newsListPathOf(undefined, page)),
    text,
  });
  const [newer, older] = [t("news.newer"), t("news.older")];
  const here = (page: number): string => t("news.page", { page, pages: 3 });
  return {
    "in the middle": { here: here(2), previous: turnTo(1, newer), next: turnTo(3, older) },
    "the first": { here: here(1), previous: undefined, next: turnTo(2, older) },
    "the last": { here: here(3), previous: turnTo(2, newer), next: undefined },
  };
};
