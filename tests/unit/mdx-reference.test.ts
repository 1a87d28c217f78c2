import { cpSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { itemPathOf } from "../../src/i18n/urls.ts";
import { readContent } from "../../src/schemas/read.ts";
import { documentOf, one } from "./html.ts";
import { written } from "./patched-content.ts";
import { projectCopy } from "./project-copy.ts";
import { proseOf } from "./prose-html.ts";

// The site reads content files with a parser of its own and never runs them. Here the same files are
// also run, as Astro's own MDX would, and both must say the same.

const content = join(import.meta.dirname, "../../content");
const { files } = readContent(content);
const project = projectCopy(content);
const site = join(project.root, "dist");

const page = `---
import Lang from "../../Lang.astro";
import Note from "../../Note.astro";
export const getStaticPaths = () =>
  Object.entries(import.meta.glob("../../../reference/**/*.mdx", { eager: true })).map(([path, { Content }]) => ({
    params: { file: path.replace("../../../reference/", "").replace(".mdx", "") },
    props: { Content },
  }));
const { Content } = Astro.props;
---
<main><Content components={{ Note, Lang }} /></main>
`;

beforeAll(async () => {
  for (const folder of ["mandate", "news", "partners", "publications", "pages"])
    cpSync(join(content, folder), join(project.root, "reference", folder), { recursive: true });
  written("src/pages/reference/[...file].astro", page)(project.root);
  written("src/Lang.astro", "<span lang={Astro.props.tag}><slot /></span>\n")(project.root);
  written("src/Note.astro", '<div class="note"><slot /></div>\n')(project.root);
  const { code, stderr } = await project.build({ DRAFTS: "1" });
  if (code !== 0) throw new Error(stderr);
});

afterAll(() => {
  project.remove();
});

/** The site takes the number of a clause out of its heading and stays in the reader's language. */
const numberInHeading = /^<(h[23])>[A-Z](?:\.\d+)?\. /;
const localeInLink = /(?<= href="\/)[a-z]+\//g;

test("there are texts of every kind to compare", () => {
  expect(new Set(files.map(({ collection }) => collection)).size).toBe(
    readdirSync(join(project.root, "reference")).length,
  );
});

test.each(files)("$file is shown as Astro's MDX would show it", ({ file, collection, slug, locale }) => {
  const shown = documentOf(join(site, locale, itemPathOf({ collection, slug }), "index.html"));
  const reference = documentOf(join(site, "reference", file.replace(".mdx", ""), "index.html"));
  const expected = proseOf(one(reference, "main"));
  const ours = proseOf(one(shown, collection === "mandate" ? ".clauses-of" : ".prose"));
  expect(ours.map((line) => line.replace(localeInLink, ""))).toEqual(
    collection === "mandate" ? expected.map((line) => line.replace(numberInHeading, "<$1>")) : expected,
  );
  expect(expected.length).toBeGreaterThan(1);
});
