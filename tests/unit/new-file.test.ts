import { describe, expect, test } from "vitest";
import { newFile, type NewFile, type Wanted } from "../../src/authoring/new-file.ts";
import { describe as messageOf } from "../../src/problem.ts";
import { isProblem } from "../../src/schemas/identity.ts";
import { messagesAfter, minimalContent, removed, written } from "./patched-content.ts";

const made = (wanted: Wanted, root = minimalContent): NewFile => {
  const file = newFile(root, wanted);
  if (isProblem(file)) throw new Error(messageOf(file));
  return file;
};

/** What an author writes into a file, by field. */
const answers: Readonly<Record<string, string>> = {
  documents: "[charter]",
  asOf: "undated",
  topics: "[civil-society]",
  countries: "[kazakhstan]",
  date: '"2026"',
  type: "foundation",
  place: "/mandate/#r-1",
};

const filled = (text: string): string =>
  text
    .replace(/^(\s*)(\w+): \[?TODO\]?$/gm, (_, indent: string, field: string) => {
      return `${indent}${field}: ${answers[field] ?? `What stands at ${field}`}`;
    })
    .replace(/^TODO$/gm, "The text.");

const places = (text: string): number => text.replace(/^\s*# .*$/gm, "").split("TODO").length - 1;

const todo = ({ file, text }: NewFile): string => {
  const lines = text.split("\n");
  const line = lines.findIndex((one) => one.includes("TODO") && !/^\s*# /.test(one)) + 1;
  return [
    `${file}:${line}`,
    "expected: a file in which nothing is marked TODO",
    `found:    ${places(text)} places, the first on this line`,
    "to do:    Write what belongs there, and remove quotations of the source; or keep the file elsewhere until it is done.",
  ].join("\n  ");
};

describe.each(["news", "partners", "publications", "pages", "person", "event", "glossary"])(
  "a new file: %s",
  (kind) => {
    const file = made({ kind, name: "women-forum", locale: "ky" });

    test("is refused until it is filled in, in one message", () => {
      expect(messagesAfter(written(file.file, file.text))).toEqual([todo(file)]);
    });

    test("passes the whole check when every required field is filled in", () => {
      expect(messagesAfter(written(file.file, filled(file.text)))).toEqual([]);
    });

    test("tells above each field what it is", () => {
      const lines = file.text.split("\n");
      const fields = lines.flatMap((line, place) =>
        /^\s*(# )?\w+: /.test(line) && !line.endsWith(":") ? [place] : [],
      );
      expect(fields.length).toBeGreaterThan(1);
      for (const place of fields) expect(lines[place - 1]).toMatch(/^\s*# \S.*\.$/);
    });
  },
);

describe("a new translation", () => {
  const wanted = { kind: "translation", name: "mandate", locale: "ru" };
  const file = made(wanted);

  test("has the source of each block above the place for its translation, and its headings with their numbers", () => {
    expect(file.file).toBe("mandate/ru.mdx");
    expect(file.text).toContain(
      "> TODO\n>\n> - солтүстік\n> - оңтүстік\n> - шығыс\n\nTODO\n\n## R. TODO Рөлі\n",
    );
  });

  test("is refused until it is written", () => {
    expect(messagesAfter(removed("mandate/ru.mdx"), written(file.file, file.text))).toEqual([todo(file)]);
  });

  test("passes the whole check when each source has made way for its translation", () => {
    const text = file.text
      .replace(/^> TODO\n>\n((?:>.*\n)+)\nTODO$/gm, (_, source: string) =>
        source.replace(/^> ?/gm, "").trimEnd(),
      )
      .replaceAll("TODO ", "");
    expect(messagesAfter(removed("mandate/ru.mdx"), written(file.file, text))).toEqual([]);
  });
});

test.each([
  [{ kind: "nws", name: "forum", locale: "ky" }, 'found:    "nws"'],
  [{ kind: "news", name: "Forum 2026", locale: "ky" }, 'Rename the folder, for example "forum-2026".'],
  [{ kind: "news", name: "../../forum", locale: "ky" }, "Move the file to the folder of its item."],
  [{ kind: "person", name: "topic", locale: "ky" }, 'Rename the file, for example "women-forum-2026".'],
  [{ kind: "news", name: "forum", locale: "" }, "Name the language of the text"],
  [{ kind: "translation", name: "news/nowhere", locale: "ru" }, "found:    none in news/nowhere"],
])("%j makes nothing and says what to do", (wanted, message) => {
  const file = newFile(minimalContent, wanted);
  expect(isProblem(file) && messageOf(file)).toContain(message);
});
