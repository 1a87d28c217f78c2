import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from "astro";
import { load } from "../../domain/load.ts";
import { editionOf, itemsOf, languagesOf } from "../../domain/site.ts";
import { citationFileOf, citationTypes } from "../../editions/citation.ts";
import { citationFiles, textCitation } from "../_citation.ts";

/** Citations for reference managers, beside the page of each text: `/kk/mandate/mandate.bib`. */
export const getStaticPaths = (async () => {
  const site = await load();
  return [site.mandate, ...itemsOf(site)]
    .filter(({ collection }) => collection !== "pages")
    .flatMap((item) =>
      languagesOf(item).flatMap((locale) =>
        citationFiles(item).map(({ path, format }) => ({
          params: { locale, citation: path },
          props: { edition: editionOf(item, locale), format },
        })),
      ),
    );
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { edition, format } }) =>
  new Response(citationFileOf(textCitation(edition), format), {
    headers: { "Content-Type": citationTypes[format] },
  });
