import { readFileSync, writeFileSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { documentOf } from "../../src/document/open.ts";
import { problemsIn } from "../../src/domain/check.ts";
import { itemsOf, siteOf } from "../../src/domain/site.ts";
import { exchanges } from "../../src/exchange/formats.ts";
import { parcelOf } from "../../src/exchange/pack.ts";
import { readPo } from "../../src/exchange/po.ts";
import { receive, type Received } from "../../src/exchange/receive.ts";
import { readXliff } from "../../src/exchange/xliff-read.ts";
import { describe as messageOf } from "../../src/problem.ts";
import { readContent, type ContentFile } from "../../src/schemas/read.ts";
import { afterChanges, minimalContent, removed, replaced, type Change } from "./patched-content.ts";

const day = "2026-03-11";
const formats = {
  po: { write: exchanges.po.write, read: readPo, file: "one.po" },
  xliff: { write: exchanges.xliff.write, read: readXliff, file: "one.xlf" },
};
type Format = keyof typeof formats;

/** All of an item, as it leaves for a translator into Russian. */
const exported = (root: string, item: string, format: Format): string => {
  const site = siteOf(readContent(root), { drafts: true });
  const one = [site.mandate, ...itemsOf(site)].find(({ slug }) => slug === item);
  const bodyOf = (file: ContentFile) => documentOf(root, file);
  const parcel = one && parcelOf(site, one, "ru", bodyOf, { all: true, terms: { find: () => () => [] } });
  if (!parcel) throw new Error(`Nothing of ${item}.`);
  return formats[format].write(parcel);
};

/** What a translator does to a file. */
type Work = (text: string) => string;

const saying =
  (from: string, to: string): Work =>
  (text) => {
    const parts = text.split(from);
    if (parts.length !== 2) throw new Error(`"${from}" stands there ${parts.length - 1} times.`);
    return parts.join(to);
  };

/** As tools do when a translator says of everything that it is done. */
const confirming: Work = (text) =>
  text.replaceAll("#, fuzzy\n", "").replaceAll('state="initial"', 'state="translated"');

interface Case {
  item?: string;
  format?: Format;
  numbers?: boolean;
  /** Done to the content before the export, and between export and import. */
  before?: Change[];
  meanwhile?: Change[];
}

const put = (root: string, { writes }: Received): void => {
  for (const { file, text } of writes) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
};

/** What an import of a translator's work comes to, and what it leaves in the content folder. */
const importOf = (
  work: Work,
  { item = "mandate", format = "po", numbers = true, before = [], meanwhile = [] }: Case = {},
): Received & { texts: Record<string, string>; problemsAfter: string[] } =>
  afterChanges(before, (root) => {
    const { read, file } = formats[format];
    const returned = read(confirming(work(exported(root, item, format))));
    if ("lacks" in returned) throw new Error(returned.lacks);
    for (const change of meanwhile) change(root);
    const received = receive(
      root,
      returned.map((one) => ({ file, returned: one })),
      { numbers, day },
    );
    put(root, received);
    return {
      ...received,
      texts: Object.fromEntries(received.writes.map(({ file: name, text }) => [name, text])),
      problemsAfter: problemsIn(root).map(messageOf),
    };
  });

const same: Work = (text) => text;
const mandate = readFileSync(join(minimalContent, "mandate/ru.mdx"), "utf8");

describe.each(["po", "xliff"] as const)("an import of %s", (format) => {
  test("leaves texts that did not change byte for byte, and stamps them", () => {
    const { problems, stale, writes } = importOf(same, { format });
    expect({ problems, stale }).toEqual({ problems: [], stale: [] });
    expect(writes.map(({ file }) => file)).toEqual(["ledger/mandate/kk.json", "ledger/mandate/ru.json"]);
  });

  test("changes the block that was changed and nothing else", () => {
    const { texts, problemsAfter } = importOf(saying("Группа защищает права", "Группа отстаивает права"), {
      format,
    });
    expect(texts["mandate/ru.mdx"]).toBe(mandate.replace("Группа защищает права", "Группа отстаивает права"));
    expect(problemsAfter).toEqual([]);
  });

  test("changes title and summary in the front matter", () => {
    const { texts } = importOf(saying("Зачем создана группа", "Для чего: зачем создана группа"), { format });
    expect(texts["mandate/ru.mdx"]).toBe(
      mandate.replace(
        "summary: Зачем создана группа и что она делает.",
        'summary: "Для чего: зачем создана группа и что она делает."',
      ),
    );
  });

  test("keeps the line ends of a file", () => {
    const crlf: Change = (root) => {
      writeFileSync(join(root, "mandate/ru.mdx"), mandate.replaceAll("\n", "\r\n"));
    };
    const { texts } = importOf(saying("Группа защищает", "Группа отстаивает"), { format, before: [crlf] });
    expect(texts["mandate/ru.mdx"]).toBe(
      mandate.replace("Группа защищает", "Группа отстаивает").replaceAll("\n", "\r\n"),
    );
  });

  test("puts a block that its source gained into its place", () => {
    const [source, own] = ["Бұл — жаңа абзац.", "Это новый абзац."];
    const translating =
      format === "po"
        ? saying(`msgid "${source}"\nmsgstr ""`, `msgid "${source}"\nmsgstr "${own}"`)
        : saying(`<source>${source}</source>`, `<source>${source}</source><target>${own}</target>`);
    const { texts, problemsAfter } = importOf(translating, {
      format,
      before: [stamped, replaced("mandate/kk.mdx", "Топ үш өңірде", `${source}\n\nТоп үш өңірде`)],
    });
    expect(texts["mandate/ru.mdx"]).toBe(
      mandate.replace("Группа работает в трёх", `${own}\n\nГруппа работает в трёх`),
    );
    expect(problemsAfter).toEqual([]);
  });
});

/** The whole mandate confirmed as it is. */
const stamped: Change = (root) => {
  const returned = readPo(confirming(exported(root, "mandate", "po")));
  if ("lacks" in returned) throw new Error(returned.lacks);
  const arrivals = returned.map((one) => ({ file: "one.po", returned: one }));
  put(root, receive(root, arrivals, { numbers: true, day }));
};

test("a text that a language lacks becomes a file of its own", () => {
  const russian = readFileSync(join(minimalContent, "news/forum-2025/ru.mdx"), "utf8");
  const known = afterChanges([], (root) => exported(root, "forum-2025", "po"));
  const { texts, problemsAfter } = importOf(() => known, {
    item: "forum-2025",
    meanwhile: [removed("news/forum-2025/ru.mdx")],
  });
  expect(texts["news/forum-2025/ru.mdx"]).toBe(russian);
  expect(problemsAfter).toEqual([]);
});

test("a block whose source has changed since the export stays, and the others are taken", () => {
  const { stale, texts } = importOf(
    (text) =>
      saying(
        "Группа защищает права",
        "Группа бережёт права",
      )(saying("Не менее 50", "По меньшей мере 50")(text)),
    {
      meanwhile: [
        replaced("mandate/kk.mdx", "Топ әйелдердің құқықтарын қорғайды.", "Топ құқықтарды қорғайды."),
      ],
    },
  );
  expect(stale).toMatchObject([
    {
      file: "one.po",
      field: "b-1/1",
      found: "a source that has changed since the export",
      remedy: "Export the text again; this block was left as it is.",
    },
  ]);
  expect(texts["mandate/ru.mdx"]).toBe(mandate.replace("Не менее 50 %", "По меньшей мере 50\u00a0%"));
  expect(texts["ledger/mandate/ru.json"]).not.toContain('"b-1/1"');
});

test("a proposal that nobody confirmed is not stamped", () => {
  const { stamped } = afterChanges([], (root) => {
    const returned = readPo(exported(root, "mandate", "po"));
    if ("lacks" in returned) throw new Error(returned.lacks);
    const { writes, count } = receive(
      root,
      returned.map((one) => ({ file: "one.po", returned: one })),
      { numbers: true, day },
    );
    return { stamped: { writes, count } };
  });
  expect(stamped).toEqual({ writes: [], count: 0 });
});

test("only what was confirmed is stamped, with the day of the import", () => {
  const { texts } = importOf((text) => text);
  const lines = JSON.parse(texts["ledger/mandate/ru.json"] ?? "{}") as { blocks: Record<string, string> };
  expect(lines.blocks["b-1/1"]).toMatch(/^[0-9a-f]{12} 2026-03-11$/);
});

/** What a translator is asked to do, by the beginning of what was expected. */
const remedies: readonly (readonly [expected: string, remedy: string])[] = [
  ["the form", "Keep headings, their numbers, lists and notes as they are in the source."],
  ["the links", "Keep every link with its address; translate only its words."],
  ["the marks", "Mark the same words as the source does."],
  [
    "the numbers",
    "Correct the number. If a number is rightly written in words, import again with --numbers-as-written.",
  ],
  ["one block", "Keep one paragraph one; an empty line stands only where the source has one."],
  ["text without", "Remove it; the site sets the direction of words by itself."],
];

const remedyFor = (expected: string): string | undefined =>
  remedies.find(([start]) => expected.startsWith(start))?.[1];

describe("work is refused with the line and the block", () => {
  test.each([
    [
      "a link to another place",
      "Совету](/partners/council/)",
      "Совету](/partners/network/)",
      "the links of the source: /partners/council/",
      "/partners/network/",
    ],
    [
      "a link that fell away",
      "[Совету](/partners/council/)",
      "Совету",
      "the links of the source: /partners/council/",
      "nothing",
    ],
    ["another number", "Не менее 50", "Не менее 60", "the numbers of the source: 50", "60"],
    [
      "a clause with another number",
      "### B.1. Цель",
      "### B.2. Цель",
      "the form of the source: a heading of level 3, B.1",
      "a heading of level 3, B.2",
    ],
    [
      "a heading of another level",
      "## R. Роль",
      "### R. Роль",
      '"### B.1. Label", a clause number, a full stop and a space',
      "a heading without its number",
    ],
    [
      "a list with an item less",
      "- юг\\n",
      "",
      "the form of the source: a plain list of 3",
      "a plain list of 2",
    ],
    ["a bold word more", "трёх регионах", "**трёх** регионах", "the marks of the source: nothing", "strong"],
    [
      "two blocks for one",
      "защищает права женщин.",
      "защищает права.\\n\\nИ женщин.",
      "one block, as in the source",
      "2",
    ],
    [
      "a turn of the reading direction",
      "защищает права",
      "защищает \u202Eправа",
      "text without invisible signs",
      "the sign U+202E",
    ],
    [
      "an invisible sign",
      "защищает права",
      "за\u00ADщищает права",
      "text without invisible signs",
      "the sign U+00AD",
    ],
    ["code", "защищает права", "{защищает} права", expect.any(String), expect.any(String)],
  ])("%s", (_, from, to, expected, found) => {
    const { problems, writes } = importOf(saying(from, to));
    expect(writes).toEqual([]);
    expect(problems).toMatchObject([{ file: "one.po", expected, found }]);
    const [{ expected: told = "", remedy = "", line = 0 } = {}] = problems;
    expect(remedy).toBe(remedyFor(told) ?? remedy);
    expect(line).toBeGreaterThan(8);
    expect(problems[0]?.field).toMatch(/^[a-z]-?\d?(\/\d)?$/);
  });

  test("a number in words passes once somebody has looked at it", () => {
    const work = saying("Не менее 50\u00a0%", "Не менее половины");
    expect(importOf(work).problems).toHaveLength(1);
    expect(importOf(work, { numbers: false }).problems).toEqual([]);
  });

  test("a text of another site", () => {
    const { problems } = importOf(saying("X-Original: mandate/kk.mdx", "X-Original: news/other/kk.mdx"));
    expect(problems).toMatchObject([
      {
        found: '"news/other/kk.mdx" from kk into ru',
        remedy: "Export the text again: it was moved, or the file is of another site.",
      },
    ]);
  });

  test("one fault stops everything that came with it", () => {
    const { writes } = importOf((text) =>
      saying("Не менее 50", "Не менее 60")(saying("Группа защищает", "Группа бережёт")(text)),
    );
    expect(writes).toEqual([]);
  });
});

describe("a file that is no export is refused with its line", () => {
  test.each([
    ["one.xlf", "<xliff>\n<file></xliff>", "one.xlf:2", "XML that is well formed"],
    ["one.xliff", '<xliff version="1.2"/>', "one.xliff:1", "<xliff> of version 2.0 or 2.1"],
    [
      "one.xlf",
      '<xliff version="2.1" srcLang="kk" trgLang="de"/>',
      "one.xlf:1",
      "srcLang and trgLang with languages of the site",
    ],
    [
      "one.po",
      'msgid "a"\nmsgstr "b"\n',
      "one.po:1",
      "the headers X-Original, X-Source-Language and Language of the export",
    ],
  ])("%s: %s", async (file, text, place, expected) => {
    const format = file.endsWith(".po") ? exchanges.po : exchanges.xliff;
    const read = await format.read(file, text);
    const said = "remedy" in read ? messageOf(read) : "";
    expect(said).toContain(`${place}\n  expected: ${expected}\n`);
    expect(said).toContain(
      "to do:    Save the file again as the tool that made it would, or begin with a new export.",
    );
  });
});
