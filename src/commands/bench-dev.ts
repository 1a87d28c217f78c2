/**
 * `npm run bench:dev`: how long does whoever writes or develops wait for `npm run dev`? In a copy of the
 * project, so that the texts stay as they are; once with nothing kept from before, and once again.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { newsIn } from "../bench/archive.ts";
import { develop } from "../bench/dev.ts";
import { scratchProject } from "../bench/project.ts";

const project = scratchProject();
const { name, original } = newsIn(project.content);

console.log(`${cpus().length} × ${cpus()[0]?.model ?? ""}, Node ${process.version}`);

/** Prints how many seconds something took. */
const told = async <Value>(what: string, work: () => Promise<Value>): Promise<Value> => {
  const begin = performance.now();
  const value = await work();
  console.log(`${((performance.now() - begin) / 1000).toFixed(2).padStart(6)} s  ${what}`);
  return value;
};

const measure = async (sign: string): Promise<void> => {
  const server = await told("from the start to the home page in Kazakh, whole", async () => {
    const developing = await develop(project.folder);
    await developing.page("kk/");
    return developing;
  });
  try {
    await told("another kind of page: the mandate", () => server.page("kk/mandate/"));
    await told("a news item", () => server.page(`${original}/${name}/`));
    const file = join(project.content, name, `${original}.mdx`);
    writeFileSync(file, `${readFileSync(file, "utf8")}\n${sign}.\n`);
    await told("from a change of its text to the page that shows it", () =>
      server.page(`${original}/${name}/`, sign),
    );
  } finally {
    await server.stop();
  }
};

try {
  for (const [title, sign] of [
    ["With nothing kept from before", "Бірінші"],
    ["Again", "Екінші"],
  ] as const) {
    console.log(`\n${title}:`);
    await measure(sign);
  }
} finally {
  project.remove();
}
