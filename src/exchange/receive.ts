import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { documentOf } from "../document/open.ts";
import { problemsIn } from "../domain/check.ts";
import { compare, type Text } from "../domain/ledger.ts";
import { stampsFor } from "../domain/stamp.ts";
import { textOfFile } from "../domain/translations.ts";
import type { Problem } from "../problem.ts";
import { ledgerText } from "../schemas/ledger.ts";
import { readContent, type Content, type ContentFile } from "../schemas/read.ts";
import { matchesIn, writtenPiece, type Matched } from "./match.ts";
import { isWord, type Returned } from "./parcel.ts";
import { newTranslation, withBlocks, withWords } from "./put-back.ts";

/** A text that came back, and the path of the file that it came in, for messages. */
export interface Arrival {
  file: string;
  returned: Returned;
}

/** A file of the content folder as it is to be, and as it was when it was read. */
export interface Write {
  file: string;
  before: string | undefined;
  text: string;
}

export interface Received {
  /** If there are any, nothing is to be written. */
  problems: Problem[];
  /** Blocks that stay as they are: their source is another one by now. */
  stale: Problem[];
  /** Each text before its ledger. */
  writes: Write[];
  /** Blocks that were accepted. */
  count: number;
}

const textWith = (
  root: string,
  original: ContentFile,
  own: ContentFile | undefined,
  { pieces }: Text,
  matched: readonly Matched[],
): string => {
  const words = new Map(
    matched.filter(({ unit }) => isWord(unit.key)).map(({ unit }) => [unit.key, unit.target.trim()]),
  );
  const blocks = matched.filter(({ unit }) => !isWord(unit.key));
  if (!own) {
    const texts = blocks.map(({ unit }) => unit.target);
    return newTranslation(words, original.locale, texts);
  }
  const changed = blocks
    .filter(({ unit, pair }) => !pair.own || writtenPiece(pair.own) !== unit.target)
    .map(({ unit, pair }) => ({ text: unit.target, own: pair.own, after: pair.after }));
  return withBlocks(
    withWords(readFileSync(join(root, own.file), "utf8"), words),
    pieces.filter(({ key }) => !isWord(key)),
    changed,
  );
};

interface One {
  problems: Problem[];
  stale: Problem[];
  write?: { file: string; text: string };
  /** Keys in the source of what was accepted. */
  keys: string[];
}

const receiveOne = (
  root: string,
  content: Content,
  { file, returned }: Arrival,
  options: { numbers: boolean },
): One => {
  const original = content.files.find((one) => one.file === returned.original && one.original);
  if (original?.locale !== returned.source || returned.target === returned.source) {
    const problem = {
      file,
      expected: "a text of the content folder, from the language of its original into another",
      found: `"${returned.original}" from ${returned.source} into ${returned.target}`,
      remedy: "Export the text again: it was moved, or the file is of another site.",
    };
    return { problems: [problem], stale: [], keys: [] };
  }
  const ownFile = original.file.replace(/[^/]*$/, `${returned.target}.mdx`);
  const own = content.files.find((one) => one.file === ownFile);
  const textOf = (one: ContentFile): Text => textOfFile(one, documentOf(root, one), content.ledgers);
  const ownText = own ? textOf(own) : { pieces: [], ledger: undefined };
  const pairs = compare(textOf(original), ownText).flatMap((pair) =>
    pair.source ? [{ ...pair, source: pair.source }] : [],
  );
  const { matched, stale, problems } = matchesIn(file, returned.units, pairs, original.collection, options);
  const ordered = pairs.flatMap((pair) => matched.find((one) => one.pair === pair) ?? []);
  const keys = ordered.map(({ pair }) => pair.source.key);
  if (problems.length > 0 || ordered.length === 0) return { problems, stale, keys };
  return {
    problems,
    stale,
    keys,
    write: { file: ownFile, text: textWith(root, original, own, ownText, ordered) },
  };
};

const currentText = (root: string, file: string): string | undefined =>
  existsSync(join(root, file)) ? readFileSync(join(root, file), "utf8") : undefined;

/** Asks a question about the content folder as it would be; about itself if it would stay. */
const withWrites = <Answer>(
  root: string,
  writes: readonly Pick<Write, "file" | "text">[],
  question: (root: string) => Answer,
): Answer => {
  if (writes.length === 0) return question(root);
  const copy = mkdtempSync(join(tmpdir(), "content-"));
  try {
    cpSync(root, copy, { recursive: true });
    for (const { file, text } of writes) {
      mkdirSync(dirname(join(copy, file)), { recursive: true });
      writeFileSync(join(copy, file), text);
    }
    return question(copy);
  } finally {
    rmSync(copy, { recursive: true });
  }
};

/**
 * What translated texts change in the content folder: their blocks, and the ledgers of these. The whole
 * content is checked as it would be; nothing is written here.
 * @param root path of the content folder
 * @param options.numbers whether figures are compared with those of the source
 */
export const receive = (
  root: string,
  arrivals: readonly Arrival[],
  { numbers, day }: { numbers: boolean; day: string },
): Received => {
  const content = readContent(root);
  const all = arrivals.map((arrival) => receiveOne(root, content, arrival, { numbers }));
  const stale = all.flatMap((one) => one.stale);
  const problems = all.flatMap((one) => one.problems);
  const texts = all.flatMap(({ write }) => write ?? []);
  const none = { problems, stale, writes: [], count: 0 };
  if (problems.length > 0 || texts.length === 0) return none;

  const reviewed = new Map(all.flatMap(({ write, keys }) => (write ? [[write.file, new Set(keys)]] : [])));
  const changed = texts.filter(({ file, text }) => currentText(root, file) !== text);
  return withWrites(root, changed, (copy) => {
    const found = problemsIn(copy, day);
    if (found.length > 0) return { ...none, problems: found };
    const stamps = stampsFor(
      copy,
      readContent(copy),
      ({ file }) => reviewed.has(file),
      day,
      () => day,
      ({ file }, key) => reviewed.get(file)?.has(key) ?? false,
    );
    const files = [
      ...changed,
      ...stamps.map(({ ledgerFile, ledger }) => ({ file: ledgerFile, text: ledgerText(ledger) })),
    ];
    return {
      problems: [],
      stale,
      writes: files
        .map(({ file, text }): Write => ({ file, text, before: currentText(root, file) }))
        .filter(({ text, before }) => text !== before),
      count: all.reduce((sum, { keys }) => sum + keys.length, 0),
    };
  });
};
