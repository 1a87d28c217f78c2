import { experimental_AstroContainer as Container } from "astro/container";
import fc from "fast-check";
import type { ViteDevServer } from "vite";
import { afterAll, beforeAll, expect, test } from "vitest";
import { bodies, values } from "./parts-of-content.ts";
import { parsed } from "./parsed.ts";
import { startVite } from "./vite.ts";

type Component = Parameters<Container["renderToString"]>[0];

let server: ViteDevServer;
let container: Container;
let blocks: Component;
let page: Component;

beforeAll(async () => {
  server = await startVite();
  const componentIn = async (file: string) =>
    ((await server.ssrLoadModule(file)) as { default: Component }).default;
  blocks = await componentIn("/src/components/Blocks.astro");
  page = await componentIn("/src/layouts/Page.astro");
  container = await Container.create();
});
afterAll(() => server.close());

/** A tag with each of its attributes, or what stands between two tags. */
const parts = /<[^"<>]*(?:"[^"]*"[^"<>]*)*>|[^<]+|</g;
const attribute = / ([a-z-]+)(?:="([^"]*)")?/g;

const text = /^[^<>]*$/;
const word = /^[a-z0-9 -]*$/;
/** Every tag that a text may become, and every attribute with the form of its value. */
const attributes: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  p: { class: word, lang: word, dir: /^(ltr|rtl)$/ },
  h2: { id: word },
  h3: { id: word },
  ul: { class: word },
  ol: { class: word },
  li: { id: word },
  span: { class: word, lang: word, dir: /^(ltr|rtl)$/, "data-pagefind-ignore": /^$/ },
  a: { href: /^(#|\/en\/|https?:\/\/[^/])/, rel: /^noreferrer$/, class: word },
  div: { class: word, role: /^note$/ },
  blockquote: {},
  bdi: {},
  br: {},
  strong: {},
  em: {},
};

/** Whether a piece of HTML is words, or one of the tags above with nothing but its attributes. */
const isHarmless = (part: string): boolean => {
  if (!part.startsWith("<")) return text.test(part);
  const [, name = "", rest = ""] = /^<\/?([a-z0-9]+)(.*?)\/?>$/s.exec(part) ?? [];
  const known = attributes[name];
  if (!known || rest.replaceAll(attribute, "").trim() !== "") return false;
  return [...rest.matchAll(attribute)].every(([, key = "", value = ""]) => known[key]?.test(value));
};

const rendered = (body: string, locale: string): Promise<string> =>
  container.renderToString(blocks, {
    props: {
      blocks: parsed(body).document.pieces.map(({ block }) => block),
      locale,
      reader: "en",
      noteLabel: "Note",
    },
  });

test("whatever stands in a text, its HTML is words, known tags, known attributes and addresses of the web", async () => {
  const met = new Set<string>();
  await fc.assert(
    fc.asyncProperty(bodies, fc.constantFrom("ru", "ar"), async (body, locale) => {
      const found = (await rendered(body, locale)).match(parts) ?? [];
      expect(found.filter((part) => !isHarmless(part))).toEqual([]);
      for (const part of found) met.add(/^<([a-z0-9]+)/.exec(part)?.[1] ?? "");
    }),
    { numRuns: 1500, seed: 7 },
  );
  // Chance has met every one of them.
  expect([...met].filter(Boolean).toSorted()).toEqual(Object.keys(attributes).toSorted());
});

test.each([
  "<script>",
  '<p onclick="x">',
  '<a href="javascript:x">',
  "<img>",
  "<p",
  '<a href="//a.org/">',
  '<p style="x">',
])("the check itself finds %s", (html) => {
  expect((html.match(parts) ?? []).every(isHarmless)).toBe(false);
});

/** The tags of a page, with the names of their attributes. */
const skeletonOf = (html: string): string[] =>
  (html.match(/<[^"<>]*(?:"[^"]*"[^"<>]*)*>/g) ?? []).map((tag) => tag.replaceAll(/="[^"]*"/g, ""));

const pageOf = (title: string, description: string): Promise<string> =>
  container.renderToString(page, {
    props: { locale: "en", path: "news/a/", section: "news", title, description, headline: title },
    request: new Request("http://localhost/en/news/a/"),
  });

test("whatever stands in the title and the summary of a text, the page has the same tags", async () => {
  const expected = skeletonOf(await pageOf("Title", "Summary."));
  expect(expected.length).toBeGreaterThan(50);
  await fc.assert(
    fc.asyncProperty(values, values, async (title, summary) => {
      expect(skeletonOf(await pageOf(title, summary))).toEqual(expected);
    }),
    { numRuns: 150, seed: 7 },
  );
});
