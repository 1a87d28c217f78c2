import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "vite";
import { adminMetaPolicy } from "../security/admin-policy.ts";
import { readContent } from "../schemas/read.ts";
import { contentRoot } from "../settings.ts";
import { configurationOf } from "./configuration.ts";

const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

/** What the editor would load for pictures, maps and code, none of which a text may hold. */
const unused =
  /^(?:@shikijs\/|exifr\/|leaflet\/|svgo\/|terra-draw)|\/chunks\/(?:heic|webp_enc|webp_enc_simd|shiki-engine)-/;
/** Typefaces by address: the package brings the same as files. */
const distantFont = /@font-face \{[^}]*https:\/\/cdn\.[^}]*\}/g;
const unusedFile = /^(?:_unused|heic|marker-icon)/;

const onlyWhatIsUsed: Plugin = {
  name: "only-what-is-used",
  enforce: "pre",
  resolveId: (id) => (unused.test(id) ? "\0unused" : undefined),
  load: (id) => (id === "\0unused" ? "export {};" : undefined),
  transform: (code, id) =>
    id.includes("@sveltia/cms/") ? { code: code.replaceAll(distantFont, ""), map: null } : undefined,
  generateBundle: (_, bundle) => {
    for (const file of Object.keys(bundle)) if (unusedFile.test(file)) Reflect.deleteProperty(bundle, file);
  },
};

/** Writes the program of the editor and its page, from the npm package, into a folder of its own. */
export const writeEditor = async (folder: string): Promise<void> => {
  await build({
    configFile: false,
    envFile: false,
    publicDir: false,
    base: "./",
    logLevel: "error",
    plugins: [onlyWhatIsUsed],
    build: {
      outDir: folder,
      assetsInlineLimit: 0,
      modulePreload: false,
      // The package is made for browsers of today, and small already.
      target: "esnext",
      reportCompressedSize: false,
      chunkSizeWarningLimit: Infinity,
      rollupOptions: {
        input: here("start.ts"),
        output: {
          entryFileNames: "[name].js",
          chunkFileNames: "[name].js",
          assetFileNames: "[name][extname]",
        },
      },
    },
  });
  const page = readFileSync(here("index.html"), "utf8").replace('content=""', `content="${adminMetaPolicy}"`);
  writeFileSync(join(folder, "index.html"), page);
};

/** What the editor edits, as the content is now. */
export const editorConfiguration = (): string => JSON.stringify(configurationOf(readContent(contentRoot)));

/** Adds the editor to a built site. */
export const makeAdmin = async (site: string): Promise<void> => {
  const folder = join(site, "admin");
  await writeEditor(folder);
  writeFileSync(join(folder, "config.json"), editorConfiguration());
};
