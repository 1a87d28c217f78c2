import type { APIRoute } from "astro";
import { fileHrefOf, urlOf } from "../i18n/urls.ts";

export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${urlOf(fileHrefOf("sitemap-index.xml"))}\n`);
