import { join } from "node:path";
import mdx from "@astrojs/mdx";
import tailwindcss from "@tailwindcss/vite";
import { defineConfig } from "astro/config";
import { adminWhileEditing } from "./src/admin/integration.ts";
import { catalogueWhileDeveloping } from "./src/catalogue/integration.ts";
import { contentCheck } from "./src/domain/integration.ts";
import { locales } from "./src/i18n/locales.ts";
import { keptPages } from "./src/keeping/integration.ts";
import { keptAddresses } from "./src/keeping/keep-pages.ts";
import { citations } from "./src/editions/citation-files.ts";
import { sitemapOf } from "./src/editions/sitemap.ts";
import { basePath, siteUrl } from "./src/settings.ts";

// Astro reports every build to its makers; whoever works on this site may have reason not to be seen.
process.env.ASTRO_TELEMETRY_DISABLED = "1";

/** What commands make: five times as many files as are written by hand, and none that a page depends on. */
const made = ["dist", ".build"].map((folder) => join(import.meta.dirname, folder));

export default defineConfig({
  site: siteUrl,
  base: basePath,
  trailingSlash: "always",
  i18n: {
    locales,
    defaultLocale: "en",
    routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false },
  },
  integrations: [
    contentCheck(),
    keptPages(),
    mdx(),
    citations(),
    sitemapOf(keptAddresses),
    adminWhileEditing(),
    catalogueWhileDeveloping(),
  ],
  // One stylesheet and no inline code: the content security policy allows neither inline styles nor scripts.
  build: { inlineStylesheets: "never", concurrency: 8 },
  devToolbar: { enabled: false },
  vite: {
    plugins: [tailwindcss()],
    // A module's imports are asked for at once, not when the one before has run: a quarter less until the first page.
    environments: { ssr: { dev: { preTransformRequests: true } } },
    // To walk through them took half a second of each start.
    server: { watch: { ignored: (path) => made.includes(path) } },
    // Scripts of pages import no package; the only one that does is the editor, which src/admin/make.ts packs.
    optimizeDeps: { noDiscovery: true },
    // cssTarget: the oldest browsers that know cascade layers; newer syntax is rewritten for them.
    build: { assetsInlineLimit: 0, cssTarget: ["chrome99", "firefox97", "safari15.4"] },
  },
});
