import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { develop, type Developing } from "../../src/bench/dev.ts";
import { minimalContent } from "./patched-content.ts";
import { projectCopy } from "./project-copy.ts";

// What an author sees who writes while `npm run dev` runs, and never starts it again.

const project = projectCopy(minimalContent);
const path = "news/forum-2025/en.mdx";
const file = join(project.root, "content", path);
const good = readFileSync(file, "utf8");

let saving: NodeJS.Timeout | undefined;

/**
 * No person saves twice in a twentieth of a second: the second change would be taken for the first. On a
 * busy machine even later ones are, so the file is saved again until the next change.
 */
const save = async (text: string): Promise<void> => {
  clearInterval(saving);
  await setTimeout(500);
  writeFileSync(file, text);
  saving = setInterval(() => {
    writeFileSync(file, text);
  }, 3000);
};

let server: Developing;
beforeAll(async () => {
  server = await develop(project.root);
});
afterAll(async () => {
  clearInterval(saving);
  await server.stop();
  project.remove();
});

test("a text that was changed is shown, in lists too", async () => {
  const before = await server.page("en/news/forum-2025/");
  expect(before).not.toContain("A swan on the lake");
  await save(`${good.replace(/^title: .*$/m, "title: Words of today")}\nA swan on the lake.\n`);
  const after = await server.page("en/news/forum-2025/", "Words of today</h1>");
  expect(after).toContain("A swan on the lake");
  expect(await server.page("en/news/", "Words of today")).toContain("news/forum-2025/");
});

test("a text can be cited as it is now, and nothing else ends like a citation", async () => {
  await save(good.replace(/^title: .*$/m, "title: Words of a moment"));
  const cited = (): Promise<string> => server.ask("en/news/forum-2025/forum-2025.bib");
  await expect.poll(cited, { timeout: 20_000 }).toMatch(/^@misc\{[^]*Words of a moment/);
  expect(await server.ask("en/news/forum-2025/another.bib")).not.toContain("Words of a moment");
});

test("a mistake is told with its file and line, what was good stays, and what is mended is shown", async () => {
  await save(good.replace(/^title: .*$/m, "title: [a, list]"));
  await server.told(`${path}:2 (field "title")\n  expected: text of 1 to 200 characters`);
  expect(await server.page("en/news/")).toContain("news/forum-2025/");
  await save(good.replace(/^title: .*$/m, "title: Words of tomorrow"));
  await server.page("en/news/", "Words of tomorrow");
});

test("a body that may not be is told with its file and line, and what is mended is shown", async () => {
  await save(good.replace("## Topics", "{secret}\n\n## Topics"));
  expect(await server.ask("en/news/forum-2025/")).not.toContain("Topics</h2>");
  await server.told(`${path}:15\n  expected: text`);
  await save(good);
  expect(await server.page("en/news/forum-2025/", "Topics")).not.toContain("{secret}");
});
