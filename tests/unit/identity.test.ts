import { expect, test } from "vitest";
import { locales } from "../../src/i18n/locales.ts";
import { identityOf } from "../../src/schemas/identity.ts";

test.each([
  ["mandate/kk.mdx", { collection: "mandate", slug: "mandate", locale: "kk" }],
  ["news/forum/ky.mdx", { collection: "news", slug: "forum", locale: "ky" }],
  ["partners/un-women/ar.mdx", { collection: "partners", slug: "un-women", locale: "ar" }],
  ["publications/report-2014/ru.mdx", { collection: "publications", slug: "report-2014", locale: "ru" }],
  ["pages/about/en.mdx", { collection: "pages", slug: "about", locale: "en" }],
])("%s says what it is by its place", (file, identity) => {
  expect(identityOf(file)).toEqual(identity);
});

test.each(locales)("a file may be named after the language %s", (locale) => {
  expect(identityOf(`news/forum/${locale}.mdx`)).toMatchObject({ locale });
});

const place =
  "mandate/<language>.mdx, or <collection>/<slug>/<language>.mdx with a collection of news, partners, publications, pages";

test.each([
  "kk.mdx",
  "mandate",
  "mandate/forum/kk.mdx",
  "news/kk.mdx",
  "news/forum",
  "news/forum/drafts/kk.mdx",
  "news//kk.mdx",
  "events/forum/kk.mdx",
  "",
])("the place %j is refused", (file) => {
  expect(identityOf(file)).toEqual({
    file,
    expected: place,
    found: file,
    remedy: "Move the file to the folder of its item.",
  });
});

test.each(["de.mdx", "KK.mdx", "kk-KZ.mdx", "index.mdx", "constructor.mdx"])(
  "the file name %s is refused, because the site has no such language",
  (name) => {
    expect(identityOf(`news/forum/${name}`)).toEqual({
      file: `news/forum/${name}`,
      expected: `a file named after a language of the site: ${locales.map((locale) => `${locale}.mdx`).join(", ")}`,
      found: `"${name}"`,
      remedy: "Rename the file. To add a language to the site, see README.md.",
    });
  },
);

test.each(["kk.md", "kk.txt", "kk.MDX", "kk"])("the ending of %s is refused", (name) => {
  expect(identityOf(`news/forum/${name}`)).toEqual({
    file: `news/forum/${name}`,
    expected: "kk.mdx",
    found: `"${name}"`,
    remedy: "Keep one .mdx file per language and remove or rename this one.",
  });
});
