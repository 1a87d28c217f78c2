import { describe, expect, test } from "vitest";
import { editHintOf } from "../../src/domain/check-ledger.ts";
import { compare, daysOf, type Text } from "../../src/domain/ledger.ts";
import { ledgerOfOriginal, ledgerOfTranslation } from "../../src/domain/stamp.ts";
import { textOfFile } from "../../src/domain/translations.ts";
import { ledgerText } from "../../src/schemas/ledger.ts";
import { parsed } from "./parsed.ts";
import { news } from "./records.ts";

const [first, second, third] = ["2026-03-01", "2026-03-02", "2026-03-03"] as const;
const sections = (body: string): Text => ({ pieces: parsed(body).document.pieces, ledger: undefined });
const clauses = (body: string): Text => ({
  pieces: parsed(body, "clauses").document.pieces,
  ledger: undefined,
});

/** The text with the ledger that it gets when it is stamped; before that it had none. */
const originalOf = (text: Text, day: string = first): Text => ({
  ...text,
  ledger: ledgerOfOriginal(text, day),
});
const stamped = (source: Text, own: Text, day: string = first): Text => ({
  ...own,
  ledger: ledgerOfTranslation(source, own, "kk", day),
});

/** The source after a change, stamped again or not. */
const changed = (before: Text, now: Text): Text => ({ ...now, ledger: before.ledger });

const shown = (source: Text, own: Text): string[] =>
  compare(source, own).map(
    ({ state, source: from, own: to }) => `${from?.key ?? "–"} ${to?.key ?? "–"} ${state}`,
  );
const notCurrent = (source: Text, own: Text): string[] =>
  shown(source, own).filter((line) => !line.endsWith(" current"));

const source = originalOf(sections("One.\n\nTwo.\n\n## Topic\n\n- a\n- b\n\nThree.\n"));
const own = stamped(source, sections("Un.\n\nDeux.\n\n## Sujet\n\n- x\n- y\n\nTrois.\n"));

describe("a translation that was stamped", () => {
  test("is current in every block while its source stays", () => {
    expect(shown(source, own)).toEqual([
      "start/1 start/1 current",
      "start/2 start/2 current",
      "section-1 section-1 current",
      "section-1/1 section-1/1 current",
      "section-1/2 section-1/2 current",
    ]);
  });

  test("stays current however often it is edited itself", () => {
    const edited = { ...own, pieces: sections("A.\n\nB.\n\n## C\n\n- d\n- e\n\nF.\n").pieces };
    expect(notCurrent(source, edited)).toEqual([]);
  });

  test.each([
    ["a paragraph", "Two", "start/2"],
    ["a heading", "Topic", "section-1"],
    ["an item of a list", "- b", "section-1/1"],
  ])("is outdated where %s of its source has changed, and nowhere else", (_, words, key) => {
    const body = "One.\n\nTwo.\n\n## Topic\n\n- a\n- b\n\nThree.\n".replace(words, `${words} more`);
    expect(notCurrent(changed(source, sections(body)), own)).toEqual([`${key} ${key} outdated`]);
  });

  test("lacks a new paragraph of its source, and follows the paragraphs after it that moved", () => {
    const now = changed(source, sections("New.\n\nOne.\n\nTwo.\n\n## Topic\n\n- a\n- b\n\nThree.\n"));
    expect(shown(now, own)).toEqual([
      "start/1 – missing",
      "start/2 start/1 current",
      "start/3 start/2 current",
      "section-1 section-1 current",
      "section-1/1 section-1/1 current",
      "section-1/2 section-1/2 current",
    ]);
  });

  test("has what is missing after the block that stands before it", () => {
    const now = changed(source, sections("One.\n\nTwo.\n\nNew.\n\n## Topic\n\n- a\n- b\n\nThree.\n"));
    const missing = compare(now, own).find(({ state }) => state === "missing");
    expect([missing?.source?.key, missing?.after?.key]).toEqual(["start/3", "start/2"]);
  });

  test("has a block too many where its source dropped one", () => {
    const now = changed(source, sections("One.\n\n## Topic\n\n- a\n- b\n\nThree.\n"));
    expect(notCurrent(now, own)).toEqual(["– start/2 extra"]);
  });

  test("that got the new paragraph too is right but for that one, until it is stamped", () => {
    const now = changed(source, sections("New.\n\nOne.\n\nTwo.\n\n## Topic\n\n- a\n- b\n\nThree.\n"));
    const edited = {
      ...own,
      pieces: sections("Neuf.\n\nUn.\n\nDeux.\n\n## Sujet\n\n- x\n- y\n\nTrois.\n").pieces,
    };
    expect(notCurrent(now, edited)).toEqual(["start/1 start/1 unchecked"]);
    expect(notCurrent(now, stamped(now, edited))).toEqual([]);
  });

  test("follows numbers of clauses, whatever stands between them", () => {
    const body = "## B. Ground\n\n### B.1. Aim\n\nOne.\n\n### B.2. Place\n\nTwo.\n";
    const before = originalOf(clauses(body));
    const translated = stamped(
      before,
      clauses("## B. Base\n\n### B.1. But\n\nUn.\n\n### B.2. Lieu\n\nDeux.\n"),
    );
    const now = changed(before, clauses(body.replace("One.", "One.\n\nMore.").replace("Two.", "Two now.")));
    expect(notCurrent(now, translated)).toEqual(["b-1/2 – missing", "b-2/1 b-2/1 outdated"]);
  });
});

test("a translation that nobody stamped is unchecked, block by block", () => {
  const alone = sections("Un.\n\n## Sujet\n\n- x\n- y\n\nTrois.\n\nPlus.\n");
  expect(shown(source, alone)).toEqual([
    "start/1 start/1 unchecked",
    "start/2 – missing",
    "section-1 section-1 unchecked",
    "section-1/1 section-1/1 unchecked",
    "section-1/2 section-1/2 unchecked",
    "– section-1/3 extra",
  ]);
});

describe("the day since which a source says what it says", () => {
  const now = sections("One.\n\nTwo, changed.\n\n## Topic\n\n- a\n- b\n\nThree.\n");
  const again = originalOf(changed(source, now), second);

  test("stays with what did not change, and is that of the stamp for what did", () => {
    expect(Object.fromEntries(daysOf(again))).toEqual({
      "start/1": first,
      "start/2": second,
      "section-1": first,
      "section-1/1": first,
      "section-1/2": first,
    });
  });

  test("is that since which the translation is outdated", () => {
    const drifts = compare(again, own).filter(({ state }) => state !== "current");
    expect(drifts.map(({ source: from, since }) => [from?.key, since])).toEqual([["start/2", second]]);
  });

  test("is not known while the change is not stamped", () => {
    const drifts = compare(changed(source, now), own).filter(({ state }) => state !== "current");
    expect(drifts.map(({ since }) => since)).toEqual([undefined]);
  });

  test("goes with a paragraph that moves", () => {
    const moved = sections("Before.\n\nOne.\n\nTwo, changed.\n\n## Topic\n\n- a\n- b\n\nThree.\n");
    const days = daysOf(originalOf(changed(again, moved), third));
    expect(["start/1", "start/2", "start/3"].map((key) => days.get(key))).toEqual([third, first, second]);
  });
});

test("a stamp leaves the lines of what it does not change, days included", () => {
  const now = originalOf(
    changed(source, sections("One.\n\nTwo!\n\n## Topic\n\n- a\n- b\n\nThree.\n")),
    third,
  );
  const before = ledgerText(own.ledger ?? { blocks: {} }).split("\n");
  const after = ledgerText(ledgerOfTranslation(now, own, "kk", third)).split("\n");
  expect(after).toHaveLength(before.length);
  const differing = after.filter((line, place) => line !== before[place]);
  expect(differing).toEqual([expect.stringMatching(/^ {4}"start\/2": "[0-9a-f]{12} 2026-03-03",$/)]);
});

test("a stamp does not count what is missing as translated", () => {
  const now = changed(source, sections("New.\n\nOne.\n\nTwo.\n\n## Topic\n\n- a\n- b\n\nThree.\n"));
  expect(notCurrent(now, stamped(now, own, second))).toEqual(["start/1 – missing"]);
});

test("a ledger that follows another language than its text says nothing of it", () => {
  const { original, files } = news;
  const file = files.ru;
  if (!file?.translation) throw new Error("The translation is missing.");
  const document = parsed("Текст.").document;
  const ledger = { source: original, blocks: {} };
  expect(textOfFile(file, document, { [file.file]: ledger }).ledger).toBe(ledger);
  expect(textOfFile(file, document, { [file.file]: { ...ledger, source: "ar" } }).ledger).toBeUndefined();
  expect(textOfFile(file, document, { [file.file]: { blocks: {} } }).ledger).toBeUndefined();
});

test("a page names the place where a difference is mended, while one edits", () => {
  const { ru } = news.files;
  if (!ru) throw new Error("The translation is missing.");
  const now = changed(source, sections("New.\n\nOne.\n\nTwo!\n\nMore.\n\n## Topic\n\n- a\n- b\n\nThree.\n"));
  const said = compare(now, own).flatMap((drift) =>
    drift.state === "current" ? [] : [editHintOf("content", ru, drift)],
  );
  expect(said).toEqual([
    "missing in ru: content/news/forum-2025/ru.mdx, at the start of the text",
    "outdated in ru: content/news/forum-2025/ru.mdx, line 7",
    "missing in ru: content/news/forum-2025/ru.mdx, after line 7",
  ]);
  const title = { ...own.pieces[0], key: "title" } as Text["pieces"][number];
  expect(editHintOf("content", ru, { state: "outdated", own: title })).toBe(
    "outdated in ru: content/news/forum-2025/ru.mdx, field title",
  );
});
