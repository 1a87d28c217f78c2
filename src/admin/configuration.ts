import type { CmsConfig } from "@sveltia/cms";
import { locales } from "../i18n/locales.ts";
import type { Content } from "../schemas/read.ts";
import { adminBackend, basePath, siteUrl } from "../settings.ts";
import { backendOf } from "./backend.ts";
import { collectionsOf } from "./collections.ts";

/** What the editor edits, and where it keeps it. */
export const configurationOf = (content: Content): CmsConfig => ({
  backend: backendOf(adminBackend),
  app_title: "Reference group",
  site_url: siteUrl,
  logo: { src: `${basePath}favicon.svg` },
  // The editor asks for one. Texts have no pictures, and the check refuses whatever is put there.
  media_folder: "content/media",
  i18n: { structure: "multiple_files", locales: [...locales], default_locale: "en" },
  editor: { preview: false },
  show_preview_links: false,
  slug: { encoding: "ascii", clean_accents: true, maxlength: 60 },
  output: { omit_empty_optional_fields: true },
  collections: collectionsOf(content),
});
