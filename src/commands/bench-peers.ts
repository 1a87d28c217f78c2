/**
 * `npm run bench:peers -- --items 400`: so many invented items in five languages, built in turn by Eleventy, by
 * Hugo where it is installed, by our engine into the same pages, and by our engine as the whole site.
 * Prints medians of three cold builds. `--equal` leaves out the whole site, which takes most of the time.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { inventArchive } from "../bench/archive.ts";
import { articlesIn } from "../bench/peers/articles.ts";
import { eleventy, hugo, ownPages, ownSite, type Generator } from "../bench/peers/generators.ts";
import { watched } from "../bench/measure.ts";
import { scratchProject } from "../bench/project.ts";
import { builtFiles } from "../editions/built-files.ts";

interface Run {
  wall: number;
  cpu: number;
  /** The most memory that was in use at a time, in bytes. */
  peak: number;
}

const { values } = parseArgs({
  options: { items: { type: "string", default: "400" }, equal: { type: "boolean", default: false } },
});
const items = Number(values.items);
const turns = 3;

/** Bash counts the work of all processes that have ended; memory is looked at while they run. */
const runOf = async ({ command, folder, environment, output, caches }: Generator): Promise<Run> => {
  for (const name of [output, ...caches]) rmSync(join(folder, name), { recursive: true, force: true });
  const child = spawn("bash", ["-c", 'TIMEFORMAT="%R %U %S"; time "$@" >/dev/null', "bash", ...command], {
    cwd: folder,
    env: { ...process.env, ...environment, CONTENT_ROOT: "content", OUT_DIR: output, LC_ALL: "C" },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  child.stderr.on("data", (data: Buffer) => (said += data.toString()));
  const { code, looks } = await watched(child);
  if (code !== 0) throw new Error(said);
  const [wall = 0, user = 0, system = 0] = (said.trim().split("\n").at(-1) ?? "").split(" ").map(Number);
  return { wall, cpu: user + system, peak: Math.max(0, ...looks.map(({ memory }) => memory)) };
};

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** What a reader sees of a page, to tell whether pages are equal. */
const wordsOf = (page: string): number =>
  readFileSync(page, "utf8")
    .replaceAll(/<[^>]*>/g, " ")
    .split(/\s+/).length;

const whole = scratchProject();
const lean = scratchProject();
const others = mkdtempSync(join(tmpdir(), "peers-"));
try {
  for (const { content } of [whole, lean]) inventArchive(content, items);
  const articles = articlesIn(whole.content);
  const generators = [
    eleventy(join(others, "eleventy"), articles),
    hugo(join(others, "hugo"), articles),
    ownPages(lean.folder),
    values.equal ? undefined : ownSite(whole.folder),
  ].filter((generator) => generator !== undefined);
  const runs = new Map(generators.map((generator) => [generator, [] as Run[]]));
  for (let turn = 0; turn < turns; turn += 1)
    for (const [generator, done] of runs) done.push(await runOf(generator));

  console.log(
    `${articles.length} articles, Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? ""}\n`,
  );
  console.log(
    "| | pages | words | wall s | CPU s | CPU ms a page | peak MB | output MB |\n|---|--:|--:|--:|--:|--:|--:|--:|",
  );
  for (const [{ name, folder, output }, done] of runs) {
    const files = builtFiles(join(folder, output));
    const pages = files.filter((file) => file.endsWith(".html"));
    const words = pages.reduce((sum, page) => sum + wordsOf(join(folder, output, page)), 0);
    const bytes = files.reduce((sum, file) => sum + statSync(join(folder, output, file)).size, 0);
    const cpu = median(done.map((run) => run.cpu));
    const cells = [
      median(done.map(({ wall }) => wall)).toFixed(1),
      cpu.toFixed(1),
      ((cpu / pages.length) * 1000).toFixed(2),
      (median(done.map(({ peak }) => peak)) / 1e6).toFixed(0),
      (bytes / 1e6).toFixed(1),
    ];
    console.log(`| ${name} | ${pages.length} | ${words} | ${cells.join(" | ")} |`);
  }
  if (!generators.some(({ name }) => name.startsWith("Hugo"))) console.log("\nHugo is not installed.");
} finally {
  for (const { remove } of [whole, lean]) remove();
  rmSync(others, { recursive: true, force: true });
}
