import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { shareCache } from "../../src/editions/share/make.ts";

const project = join(import.meta.dirname, "../..");
const copied = ["src", "public", "astro.config.mjs", "package.json", "package-lock.json", "tsconfig.json"];

type Settings = Readonly<Record<string, string>>;

interface Ran {
  /** Exit code; 137 of what was killed, as shells count. */
  code: number;
  stdout: string;
  stderr: string;
}

/** A copy of this project in a folder of its own, where code and content may be changed and built. */
export interface ProjectCopy {
  root: string;
  /** Runs the build command of the copy. */
  build: (settings?: Settings) => Promise<Ran>;
  /** Runs Astro alone in the copy: pages without what is made from them. */
  buildPages: () => Promise<Ran>;
  remove: () => void;
}

const run = (root: string, args: readonly string[], settings: Settings = {}): Promise<Ran> =>
  new Promise((resolve) => {
    // Only what a person's shell would have; the settings of the test runner stay out. What Node keeps of the
    // code goes with the copy.
    const env = {
      PATH: process.env["PATH"],
      HOME: process.env["HOME"],
      NODE_COMPILE_CACHE: join(root, ".build/compiled"),
      ...settings,
    };
    execFile(process.execPath, args, { cwd: root, env }, (error, stdout, stderr) => {
      resolve({ code: error?.signal === "SIGKILL" ? 137 : Number(error?.code ?? 0), stdout, stderr });
    });
  });

/** Runs the build command of a copy, wherever it was moved to. */
export const buildIn = (root: string, settings?: Settings): Promise<Ran> =>
  run(root, ["src/commands/build.ts"], settings);

/** @param content folder that becomes its content */
export const projectCopy = (content: string): ProjectCopy => {
  const root = mkdtempSync(join(tmpdir(), "site-"));
  for (const name of copied) cpSync(join(project, name), join(root, name), { recursive: true });
  cpSync(content, join(root, "content"), { recursive: true });
  // One cache for all copies and the site: no image is drawn twice, even while the site itself is built.
  mkdirSync(join(project, shareCache), { recursive: true });
  mkdirSync(join(root, shareCache, ".."), { recursive: true });
  symlinkSync(join(project, shareCache), join(root, shareCache));
  // Links one by one: Astro keeps its cache inside node_modules, and no two builds may share one.
  mkdirSync(join(root, "node_modules"));
  for (const name of readdirSync(join(project, "node_modules"))) {
    if (!name.startsWith("."))
      symlinkSync(join(project, "node_modules", name), join(root, "node_modules", name));
  }
  return {
    root,
    build: (settings) => buildIn(root, settings),
    buildPages: () => run(root, ["node_modules/astro/bin/astro.mjs", "build", "--silent"]),
    remove: () => {
      rmSync(root, { recursive: true, force: true });
    },
  };
};
