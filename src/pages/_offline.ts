import { load } from "../domain/load.ts";
import { offlinePaths } from "../i18n/offline-paths.ts";
import { paths } from "../i18n/urls.ts";
import { oneInEachLanguage } from "./_paths.ts";

/** What can be said of pages that are not kept, in each language; nothing on a site without the page about keeping. */
export const notKeptPages = async (): Promise<ReturnType<typeof oneInEachLanguage>> => {
  const site = await load();
  const isOffered = site.pages.some(({ slug }) => paths.pages(slug) === offlinePaths.page);
  return isOffered ? oneInEachLanguage() : [];
};
