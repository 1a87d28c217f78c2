import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readPo } from "../../src/exchange/po.ts";
import { receive } from "../../src/exchange/receive.ts";
import { afterChanges, minimalContent, removed, replaced, type Change } from "./patched-content.ts";
import { confirming, day, exported, importOf, put, saying, type Work } from "./translators-work.ts";

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
