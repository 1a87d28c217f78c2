import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { writeBeside } from "../../src/commands/write-beside.ts";
import {
  afterChanges,
  inserted,
  minimalContent,
  replaced,
  stampedOn,
  warningsAfter,
  written,
} from "./patched-content.ts";

const day = "2026-03-11";
const later = "2026-04-01";
const [original, translation] = ["news/forum-2025/kk.mdx", "news/forum-2025/ru.mdx"] as const;
const edit = replaced(original, "- құқықтар", "- барлық құқықтар");
const addition = inserted(original, "---\n\nФорумда", " Алматыда");
const others = ["ar", "en", "ky"].map((locale) => `news/forum-2025/${locale}.mdx`);

describe("the content check warns, without refusing anything", () => {
  test("of nothing where every text is stamped and unchanged", () => {
    expect(warningsAfter(stampedOn(day))).toEqual([]);
  });

  test("of a text that was never stamped, once", () => {
    expect(warningsAfter().filter((line) => line.startsWith("news/"))).toEqual(
      [...others, translation].toSorted().map((file) => `${file}: not stamped`),
    );
  });

  test("of each block whose source has changed, with its line and since when", () => {
    const changes = [stampedOn(day), edit, addition, stampedOn(later, original)];
    expect(warningsAfter(...changes).filter((line) => line.startsWith(translation))).toEqual([
      `${translation}:7: start/1 outdated since ${later}`,
      `${translation}:17: section-1/1 outdated since ${later}`,
    ]);
  });

  test("of the same without a day, where the change itself is not stamped", () => {
    expect(warningsAfter(stampedOn(day), edit)).toContain(
      `${translation}:17: section-1/1 outdated (stamp kk to record since when)`,
    );
  });

  test("of what a translation lacks, what it has too much, and of its title", () => {
    const changes = [
      stampedOn(day),
      inserted(original, "\n- құқықтар\n- **білім:** мектептер мен мұғалімдер\n", "\nТағы бір абзац.\n"),
      replaced(original, "title: Форум өтті", "title: Форум аяқталды"),
      replaced(translation, "\n---\n", "\n---\n\nЛишнее.\n"),
      stampedOn(later, original),
    ];
    const said = warningsAfter(...changes).filter((line) => line.startsWith(translation));
    expect(said).toContain(`${translation} (field "title"): title outdated since ${later}`);
    expect(said).toContain(`${translation}:19: section-1/2 missing after this block since ${later}`);
    expect(said.filter((line) => line.endsWith("not in the original"))).toHaveLength(1);
  });
});

describe("a file that is written beside its place and moved", () => {
  test("replaces the old one whole, and leaves nothing else", () => {
    afterChanges([written("ledger/a.json", "old")], (root) => {
      writeBeside(join(root, "ledger/a.json"), "new");
      writeBeside(join(root, "ledger/deep/b.json"), "new");
      expect(readFileSync(join(root, "ledger/a.json"), "utf8")).toBe("new");
      expect(readdirSync(join(root, "ledger"), { recursive: true }).toSorted()).toEqual([
        "a.json",
        "deep",
        join("deep", "b.json"),
      ]);
    });
  });

  test("that cannot take its place leaves nothing", () => {
    afterChanges([], (root) => {
      mkdirSync(join(root, "ledger/a.json/full"), { recursive: true });
      expect(() => {
        writeBeside(join(root, "ledger/a.json"), "new");
      }).toThrow();
      expect(readdirSync(join(root, "ledger"))).toEqual(["a.json"]);
    });
  });

  test("and is not whole yet is no content", () => {
    const half = written("ledger/mandate/.ru.json.4711", '{ "blo');
    expect(warningsAfter(stampedOn(day), half)).toEqual([]);
  });
});

describe("npm run translations:stamp", () => {
  const run = (root: string, ...names: string[]) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ["src/commands/stamp-translations.ts", ...names],
      {
        encoding: "utf8",
        env: { PATH: process.env["PATH"], CONTENT_ROOT: root, TODAY: later },
      },
    );
    return { status, stdout, stderr };
  };
  const ledgersIn = (root: string): string[] =>
    readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".json"));

  test("says without names what it would stamp, and stamps nothing", () => {
    afterChanges([], (root) => {
      const { status, stdout } = run(root);
      expect(status).toBe(0);
      expect(stdout).toContain(`${translation}: 7 blocks\n`);
      expect(stdout).toContain("Nothing was stamped.");
      expect(ledgersIn(root)).toEqual([]);
    });
  });

  test("stamps a text in a language, with its original, from the day of the original's last commit", () => {
    afterChanges([], (folder) => {
      const project = join(folder, "project");
      const root = join(project, "content");
      cpSync(minimalContent, root, { recursive: true });
      const git = (...args: string[]) =>
        execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@example.org", ...args], {
          cwd: project,
          env: { PATH: process.env["PATH"], GIT_COMMITTER_DATE: "2026-02-03T12:00:00Z" },
        });
      git("init", "-q");
      git("add", ".");
      git("commit", "-qm", "Texts");
      expect(run(root, "news/forum-2025", "ru").status).toBe(0);
      const written = ledgersIn(root).toSorted();
      expect(written).toEqual(["kk", "ru"].map((locale) => join("ledger/news/forum-2025", `${locale}.json`)));
      const daysIn = (file: string): string[] => [
        ...new Set(readFileSync(join(root, file), "utf8").match(/2026-\d\d-\d\d/g)),
      ];
      expect(written.map(daysIn)).toEqual([["2026-02-03"], [later]]);
    });
  });

  test("refuses an unknown name, and content with a problem", () => {
    afterChanges([], (root) => {
      writeFileSync(join(root, "mandate/ru.mdx"), "");
      const { status, stderr } = run(root, "news/forum");
      expect(status).toBe(1);
      expect(stderr).toContain("mandate/ru.mdx");
      expect(stderr).toContain('There is no item "news/forum".');
      expect(ledgersIn(root)).toEqual([]);
    });
  });
});
