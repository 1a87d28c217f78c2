import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { contentRoot } from "../settings.ts";

const copied = ["src", "public", "astro.config.mjs", "package.json", "package-lock.json", "tsconfig.json"];

/** A copy of this project with its content, in which nothing has been built. */
export const scratchProject = (): { folder: string; content: string; remove: () => void } => {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  for (const name of copied) cpSync(name, join(folder, name), { recursive: true });
  const content = join(folder, "content");
  cpSync(contentRoot, content, { recursive: true });
  // Links one by one: Astro keeps its cache inside node_modules, and no two builds may share one.
  mkdirSync(join(folder, "node_modules"));
  for (const name of readdirSync("node_modules").filter((name) => !name.startsWith(".")))
    symlinkSync(resolve("node_modules", name), join(folder, "node_modules", name));
  const remove = (): void => {
    rmSync(folder, { recursive: true, force: true });
  };
  return { folder, content, remove };
};
