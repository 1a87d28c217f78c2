import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { answerAsEditor } from "../../src/admin/integration.ts";
import { problemsIn } from "../../src/domain/check.ts";
import { expect, test } from "./closed-network.ts";

// The editor as `npm run dev` serves it. The folder that a person would choose in a window of the
// browser is one that the browser keeps for the page, filled with a part of our texts.

const files = globSync("content/{news,vocabulary}/**/*.{mdx,yaml}");
const text = "content/news/women-dialogue-2023";

test.use({
  baseURL: async ({}, use) => {
    const server = createServer((request, response) => {
      request.url = request.url?.replace("/admin/", "/");
      void answerAsEditor(request, response, () => response.writeHead(404).end());
    });
    await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
    const { port } = server.address() as AddressInfo;
    await use(`http://localhost:${port}`);
    server.closeAllConnections();
    server.close();
  },
});

/** The folder of a repository, given when the editor asks the browser for one. */
const offerFolder = async (page: Page): Promise<void> => {
  await page.addInitScript(
    (texts) => {
      const filled = async (): Promise<FileSystemDirectoryHandle> => {
        const root = await navigator.storage.getDirectory();
        await root.getDirectoryHandle(".git", { create: true });
        for (const [path, words] of texts) {
          let folder = root;
          const names = path.split("/");
          for (const name of names.slice(0, -1))
            folder = await folder.getDirectoryHandle(name, { create: true });
          const file = await folder.getFileHandle(names.at(-1) ?? "", { create: true });
          const stream = await file.createWritable();
          await stream.write(words);
          await stream.close();
        }
        return root;
      };
      Object.assign(window, { showDirectoryPicker: filled });
    },
    files.map((file) => [file, readFileSync(file, "utf8")] as const),
  );
};

const keptText = (page: Page, path: string): Promise<string> =>
  page.evaluate(async (names) => {
    let folder = await navigator.storage.getDirectory();
    for (const name of names.slice(0, -1)) folder = await folder.getDirectoryHandle(name);
    const file = await folder.getFileHandle(names.at(-1) ?? "");
    return (await file.getFile()).text();
  }, path.split("/"));

/** What stands below the fields. */
const bodyOf = (file: string): string => file.replace(/^---\n[^]*?\n---\n\n/, "");

test("a text is edited on the disk: nobody else is asked, Arabic runs from the right, and the check accepts what was written", async ({
  page,
}) => {
  await offerFolder(page);
  await page.goto("/admin/");
  await page.getByRole("button", { name: "Work with Local Repository" }).click();
  for (const name of ["mandate", "news", "partners", "publications", "pages", "glossary", "vocabulary"])
    await expect(page.getByRole("treeitem", { name })).toBeVisible();

  await page.goto("/admin/#/collections/news/entries/women-dialogue-2023");
  const titles = page.getByRole("textbox", { name: "title" });
  await expect(titles).toHaveCount(2);
  await expect(titles.first()).toHaveCSS("direction", "rtl");
  await expect(titles.last()).toHaveCSS("direction", "ltr");
  await titles.last().fill("Жаңа атау");
  const texts = page
    .getByRole("textbox", { name: "text", exact: true })
    .and(page.locator("[data-lexical-editor]"));
  await texts.last().focus();
  await page.keyboard.press("Control+Home");
  await page.keyboard.type("Бірінші. ");
  await page.getByRole("button", { name: "Save" }).click();
  // A file that is just being written cannot be read.
  await expect(async () => {
    expect(await keptText(page, `${text}/kk.mdx`)).toContain("title: Жаңа атау\n");
  }).toPass();

  const folder = mkdtempSync(join(tmpdir(), "edited-"));
  cpSync("content", folder, { recursive: true });
  for (const file of globSync(`${text}/*.mdx`)) {
    const written = await keptText(page, file);
    const added = file.endsWith("kk.mdx") ? "Бірінші. " : "";
    expect(bodyOf(written), file).toBe(`${added}${bodyOf(readFileSync(file, "utf8"))}`);
    writeFileSync(join(folder, file.replace("content/", "")), written);
  }
  expect(problemsIn(folder)).toEqual([]);
  rmSync(folder, { recursive: true });
});
