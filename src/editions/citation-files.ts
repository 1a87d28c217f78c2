import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { editionOf, languagesOf, siteOf, type Item } from "../domain/site.ts";
import { editionPathOf } from "../i18n/urls.ts";
import { contentNow } from "../schemas/read.ts";
import { contentRoot } from "../settings.ts";
import { citationFileOf, citationFormats, citationOf } from "./citation.ts";

interface CitationFile {
  /** From the folder of the site: "kk/mandate/mandate.bib". */
  path: string;
  type: string;
  text: () => string;
}

/** The citations of each public text in its languages, beside its page; of the content as it is now. */
const citationFiles = (): CitationFile[] => {
  const site = siteOf(contentNow(contentRoot));
  return [site.mandate, ...site.news, ...site.partners, ...site.publications].flatMap((item: Item) =>
    languagesOf(item).flatMap((locale) => {
      const citation = citationOf(editionOf(item, locale));
      return citationFormats.map(({ format, type }) => ({
        path: `${locale}/${editionPathOf(item, format)}`,
        type,
        text: () => citationFileOf(citation, format),
      }));
    }),
  );
};

/**
 * Citations for reference managers, in a build and while editing. They are no routes of Astro: each text has
 * fifteen, and a route takes several times as long as writing the file.
 */
export const citations = (): AstroIntegration => ({
  name: "citations",
  hooks: {
    "astro:build:done": ({ dir }) => {
      for (const { path, text } of citationFiles()) {
        const file = join(fileURLToPath(dir), path);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, text());
      }
    },
    "astro:server:setup": ({ server }) => {
      server.middlewares.use(({ url = "" }, response, next) => {
        if (!citationFormats.some(({ format }) => url.endsWith(`.${format}`))) {
          next();
          return;
        }
        const file = citationFiles().find(({ path }) => url === `/${path}`);
        if (file) response.setHeader("Content-Type", file.type).end(file.text());
        else next();
      });
    },
  },
});
