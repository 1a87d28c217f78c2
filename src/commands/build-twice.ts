/**
 * `npm run build:twice`: builds the commit of this folder twice, in other folders and under
 * conditions as different as one machine can make them, and names every file that differs by a byte.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { differencesFrom, digestOf, digestsIn, manifestPath } from "../editions/manifest.ts";
import { conditions } from "../publishing/conditions.ts";
import { sharePackages } from "../publishing/packages.ts";

const project = process.cwd();
const cache = ".build/cache";
const git = (...args: string[]): string => execFileSync("git", args, { encoding: "utf8" }).trim();

/** A clean copy of the commit, with the packages that are installed here. */
const checkOut = (commit: string, folder: string): void => {
  git("clone", "--quiet", "--no-checkout", `file://${project}`, folder);
  git("-C", folder, "checkout", "--quiet", "--detach", commit);
  for (const name of readdirSync("node_modules"))
    if (!name.startsWith(".")) sharePackages(join("node_modules", name), join(folder, "node_modules", name));
};

/** @returns digests of every file that the build made, the manifest among them */
const built = (folder: string, settings: Readonly<Record<string, string>>): Record<string, string> => {
  const { status } = spawnSync(process.execPath, ["src/commands/build.ts"], {
    cwd: folder,
    env: { ...process.env, ...settings, OUT_DIR: "dist" },
    stdio: "inherit",
  });
  if (status !== 0) throw new Error(`The build in ${folder} did not succeed.`);
  const site = join(folder, "dist");
  return { ...digestsIn(site), [manifestPath]: digestOf(readFileSync(join(site, manifestPath))) };
};

const folder = mkdtempSync(join(tmpdir(), "twice-"));
const places = [join(folder, "one"), join(folder, "deeper", "екінші қалта", "two")] as const;
try {
  const commit = git("rev-parse", "HEAD");
  if (git("status", "--porcelain")) console.log("Changes that are not committed are left out.");
  for (const place of places) checkOut(commit, place);
  // The first build finds the pictures that were drawn here, the second draws each of them itself.
  if (existsSync(cache)) cpSync(cache, join(places[0], cache), { recursive: true });
  const first = built(places[0], conditions[0]);
  const second = built(places[1], conditions[1]);
  const differences = Object.entries(differencesFrom({ files: first }, second));
  for (const [kind, files] of differences) for (const file of files) console.log(`${kind}: ${file}`);
  const count = differences.flatMap(([, files]) => files).length;
  console.log(
    count === 0
      ? `Two builds of ${commit} are the same, byte by byte: ${Object.keys(first).length} files.`
      : `Two builds of ${commit} differ in ${count} files.`,
  );
  process.exitCode = count === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
