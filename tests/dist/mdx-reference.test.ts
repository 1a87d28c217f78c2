import { cpSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { hrefOf, itemPathOf } from "../../src/i18n/urls.ts";
import { readContent, type ContentFile } from "../../src/schemas/read.ts";
import { documentOf, one } from "../unit/html.ts";
import { written } from "../unit/patched-content.ts";
import { projectCopy } from "../unit/project-copy.ts";
import { proseOf } from "../unit/prose-html.ts";
import { readSite } from "./built-site.ts";

// The site reads content files with a parser of its own and never runs them. Here the same files are
// also run, as Astro's own MDX would, and both must say the same.

const content = join(import.meta.dirname, "../../content");
const site = readSite();
const pages = new Map(site.pages.map((page) => [page.href, page]));
const hrefOfText = ({ locale, collection, slug }: ContentFile): string =>
  hrefOf(locale, itemPathOf({ collection, slug }));
// What is dated in the future is in no built site; its parser is that of all others.
const files = readContent(content).files.filter((file) => pages.has(hrefOfText(file)));
const project = projectCopy(content);

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
  // Nothing but the texts, as Astro's MDX makes them.
  rmSync(join(project.root, "src/pages"), { recursive: true });
  for (const folder of ["mandate", "news", "partners", "publications", "pages"])
    cpSync(join(content, folder), join(project.root, "reference", folder), { recursive: true });
  written("src/pages/reference/[...file].astro", page)(project.root);
  written("src/Lang.astro", "<span lang={Astro.props.tag}><slot /></span>\n")(project.root);
  written("src/Note.astro", '<div class="note"><slot /></div>\n')(project.root);
  const { code, stderr } = await project.buildPages();
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

test.each(files)("$file is shown as Astro's MDX would show it", (text) => {
  const { file, collection } = text;
  const shown = pages.get(hrefOfText(text))?.document;
  if (!shown) throw new Error(`${file} is on no page.`);
  const reference = documentOf(join(project.root, "dist/reference", file.replace(".mdx", ""), "index.html"));
  const expected = proseOf(one(reference, "main"));
  const ours = proseOf(one(shown, collection === "mandate" ? ".clauses-of" : ".prose"));
  expect(ours.map((line) => line.replace(localeInLink, ""))).toEqual(
    collection === "mandate" ? expected.map((line) => line.replace(numberInHeading, "<$1>")) : expected,
  );
  expect(expected.length).toBeGreaterThan(1);
});
