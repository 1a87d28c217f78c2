import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { inventArchive, newsIn } from "../../src/bench/archive.ts";
import { checked } from "../../src/domain/check.ts";
import { digestsIn } from "../../src/editions/manifest.ts";
import { minimalContent } from "./patched-content.ts";

test("an invented archive is valid content, always the same, with gaps and texts that are behind", () => {
  const [one, two] = [1, 2].map(() => {
    const root = mkdtempSync(join(tmpdir(), "archive-"));
    cpSync(minimalContent, root, { recursive: true });
    inventArchive(root, 24);
    return root;
  });
  if (!one || !two) throw new Error("There are no folders.");
  const { content, problems } = checked(one, "2026-01-01");
  const invented = content.files.filter(({ slug }) => slug.startsWith("archive-"));
  const [digests, again] = [digestsIn(one), digestsIn(two)];
  const { name, original, translation } = newsIn(one);
  for (const root of [one, two]) rmSync(root, { recursive: true });

  expect(problems).toEqual([]);
  expect(new Set(invented.map(({ collection }) => collection))).toEqual(
    new Set(["news", "partners", "publications"]),
  );
  expect(invented.filter((file) => file.original)).toHaveLength(24);
  expect(invented.length).toBeLessThan(24 * 5);
  expect(invented.length).toBeGreaterThan(24 * 4);
  expect(invented.filter(({ file }) => content.ledgers[file]).length).toBeLessThan(invented.length);
  expect(name).toMatch(/^news\//);
  expect(original).not.toBe(translation);
  expect(again).toEqual(digests);
});
