import { hrefOf, paths } from "../i18n/urls.ts";
import type Doors from "./Doors.astro";
import { wordsIn, type Examples } from "./examples.ts";

export const examples: Examples<typeof Doors> = (locale) => {
  const { t } = wordsIn(locale);
  const door = (name: "mandate" | "search" | "partners", path: string) => ({
    who: t(`home.door.${name}.who`),
    href: hrefOf(locale, path),
    title: t(`home.door.${name}`),
    text: t(`home.door.${name}.text`),
  });
  return {
    "three, one of them a search": {
      label: t("home.doors"),
      doors: [
        door("mandate", paths.mandate),
        { ...door("search", paths.search), search: { label: t("search.label"), submit: t("search.submit") } },
        door("partners", paths.partnersList),
      ],
    },
  };
};
