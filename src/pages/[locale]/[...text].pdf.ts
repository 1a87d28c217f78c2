import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from "astro";
import { load } from "../../domain/load.ts";
import { textsWithPdf } from "../../editions/pdf/texts.ts";
import { editionPathOf } from "../../i18n/urls.ts";
import { pdfBytes } from "../_pdf.ts";

export const getStaticPaths = (async () => {
  const site = await load();
  return textsWithPdf(site).map(({ item, locale }) => ({
    params: { locale, text: editionPathOf(item, "pdf").replace(/\.pdf$/, "") },
    props: { site, item, locale },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({
  props: { site, item, locale },
}) =>
  new Response(new Uint8Array(pdfBytes(site, item, locale)), {
    headers: { "Content-Type": "application/pdf" },
  });
