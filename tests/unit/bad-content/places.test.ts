import { expect, test } from "vitest";
import { locales } from "../../../src/i18n/locales.ts";
import {
  copied,
  inserted,
  message,
  messagesAfter,
  removed,
  renamed,
  replaced,
  written,
} from "../patched-content.ts";

const original = "news/forum-2025/kk.mdx";
const translation = "news/forum-2025/en.mdx";
const folder = "news/forum-2025/";
const facts =
  "documents: [charter]\nasOf: undated\ntopics: [civil-society]\ncountries: [kazakhstan]\ndate: 2025-03-11";
const one = "one original (a file without the field `source`) and translations of it";

test("no original", () => {
  const others = ["ar", "en", "ky", "ru"].map((locale) => `${folder}${locale}.mdx`).join(", ");
  expect(messagesAfter(removed(original))).toEqual([
    message(
      folder,
      one,
      `only translations: ${others}`,
      "Add the original, or remove `source` from the file that is it and add its facts.",
    ),
  ]);
});

test("two originals", () => {
  expect(messagesAfter(replaced(translation, "source: kk", facts))).toEqual([
    message(
      folder,
      one,
      `several originals: ${translation}, ${original}`,
      "Add `source: <language of the original>` to the translations and remove their facts.",
    ),
  ]);
});

test("a translation that names the wrong original", () => {
  expect(messagesAfter(replaced(translation, "source: kk", "source: ru"))).toEqual([
    message(
      `${translation} (field "source")`,
      "kk, the language of the original",
      "ru",
      "Name the language of the file that has no field `source`.",
    ),
  ]);
});

test("the same slug in two collections", () => {
  const both = [
    copied("news/forum-2025", "publications/forum-2025"),
    replaced("publications/forum-2025/kk.mdx", "date: 2025-03-11\n", ""),
  ];
  expect(messagesAfter(...both)).toEqual([
    message(
      "news/forum-2025/ar.mdx",
      "a folder name that no other item has",
      "the same name in news/forum-2025 and publications/forum-2025",
      "Rename one of the folders.",
    ),
  ]);
});

test("kk.md beside kk.mdx", () => {
  expect(messagesAfter(copied(original, `${folder}kk.md`))).toEqual([
    message(
      `${folder}kk.md`,
      "kk.mdx",
      '"kk.md"',
      "Keep one .mdx file per language and remove or rename this one.",
    ),
  ]);
});

test("a file in a language that the site does not have", () => {
  expect(messagesAfter(copied(translation, `${folder}de.mdx`))).toEqual([
    message(
      `${folder}de.mdx`,
      `a file named after a language of the site: ${locales.map((locale) => `${locale}.mdx`).join(", ")}`,
      '"de.mdx"',
      "Rename the file. To add a language to the site, see README.md.",
    ),
  ]);
});

test.each([
  ["Forum-2025", "forum-2025"],
  ["topic", "women-forum-2026"],
])("the folder name %s", (name, proposed) => {
  expect(messagesAfter(renamed("news/forum-2025", `news/${name}`))).toEqual(
    locales
      .toSorted()
      .map((locale) =>
        message(
          `news/${name}/${locale}.mdx`,
          "a folder name of small Latin letters, digits and single hyphens that is not a number or a reserved word",
          `"${name}"`,
          `Rename the folder, for example "${proposed}".`,
        ),
      ),
  );
});

test("a page that would hide a section of the site", () => {
  expect(messagesAfter(renamed("pages/about", "pages/news"))).toEqual([
    message(
      "pages/news/ar.mdx",
      "a folder name other than mandate, news, partners, people, timeline, publications, search, glossary, data, translations, quality",
      '"news", which is the address of a section of the site',
      "Rename the folder.",
    ),
  ]);
});

test.each(["notes.txt", "news/notes.mdx", "news/forum-2025/drafts/en.mdx", "events/forum/en.mdx"])(
  "a file in a place that means nothing: %s",
  (file) => {
    expect(messagesAfter(written(file, "Notes.\n"))).toEqual([
      message(
        file,
        "mandate/<language>.mdx, or <collection>/<slug>/<language>.mdx with a collection of news, partners, publications, pages",
        file,
        "Move the file to the folder of its item.",
      ),
    ]);
  },
);

test("the guide for authors, hidden files and measures are left alone", () => {
  const others = ["README.md", "news/.DS_Store", "measured/lighthouse.json"];
  expect(messagesAfter(...others.map((file) => written(file, "# Guide\n")))).toEqual([]);
});

test("every problem is told at once, sorted by file and line", () => {
  const places = messagesAfter(
    inserted(translation, "source: kk", "\nauthor: Somebody"),
    inserted("mandate/en.mdx", "This is the charter of the group.", "\n\n***"),
    removed("vocabulary/ky.yaml"),
  ).map((text) => text.split("\n")[0]);
  expect(places).toEqual(["mandate/en.mdx:9", `${translation}:5 (field "author")`, "vocabulary/ky.yaml"]);
});

test("a folder without the mandate", () => {
  const [said] = messagesAfter(removed("mandate"));
  expect(said).toContain(message("mandate/", "the mandate, a file for each language", "no file", ""));
});
