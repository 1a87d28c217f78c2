import type { APIRoute } from "astro";
import { fileHrefOf, urlOf } from "../i18n/urls.ts";
import { admin } from "../settings.ts";

const closed = admin ? `Disallow: ${fileHrefOf("admin/")}\n` : "";

export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n${closed}\nSitemap: ${urlOf(fileHrefOf("sitemap-index.xml"))}\n`);
