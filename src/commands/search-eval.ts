/**
 * `npm run search:eval -- [queries file]`: how well the search of the built site answers the
 * project's own queries, beside plain Pagefind on the same pages, and how well that of the copy to
 * take away does. Fails below the goals. With `--write` it tries every set of queries and writes the
 * measure that the page on quality tells; goals hold for the project's own queries alone.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import project from "../../package.json" with { type: "json" };
import { builtPages } from "../editions/built-files.ts";
import { search as searchMeasure, searchSets } from "../measures/search.ts";
import { searchablePages } from "../search/bundle/site-pages.ts";
import { carriedLoader } from "../search/carried/carried-loader.ts";
import { carriedIndexOf } from "../search/carried/carry.ts";
import { openEngine, type Engine } from "../search/engine.ts";
import { coldBytes, coldLimits } from "../search/evaluation/cold-bytes.ts";
import { plainSearch } from "../search/evaluation/plain.ts";
import { readQueries, type QueryClass } from "../search/evaluation/queries.ts";
import { figuresOf } from "../search/evaluation/figures.ts";
import { goals, meanOf, scoreOf, type Measured, type Mean, type Score } from "../search/evaluation/score.ts";
import { expectedFor, textsIn } from "../search/evaluation/texts.ts";
import { nodeLoader } from "../search/node-loader.ts";

const folder = process.env["DIST"] ?? "dist";
const isWritten = process.argv[2] === "--write";
const [developedOn] = searchSets;
const files = isWritten
  ? searchSets.map((set) => `tests/search/${set}.jsonl`)
  : [process.argv[2] ?? `tests/search/${developedOn}.jsonl`];
const queries = files.flatMap((file) =>
  readQueries(file).map((query) => ({ ...query, set: basename(file, ".jsonl") })),
);
const pages = searchablePages(folder, builtPages(folder));
const temporary = mkdtempSync(join(tmpdir(), "plain-search-"));
const load = nodeLoader(folder, "/pagefind/");
const measured: (Measured & { carried: Score; set: string })[] = [];
const problems: string[] = [];
const cold: { locale: string; query: string; bytes: number }[] = [];

/** By so much the copy to take away may be worse than the site. */
const lessCarried = 0.02;

const foundBy = async (engine: Engine, query: string): Promise<string[]> => {
  const { hits } = await engine.search(query);
  return Promise.all(hits.slice(0, 10).map(async (hit) => (await hit.data()).href));
};

for (const locale of new Set(queries.map((query) => query.locale))) {
  const bundle = join(folder, "pagefind", locale);
  const texts = textsIn(bundle);
  const engine = await openEngine({ locale, base: "/pagefind/", load });
  const index = carriedIndexOf(bundle, (href) => href);
  const carrying = await openEngine({ locale, base: "", load: carriedLoader(index, `${locale}/`) });
  const plain = await plainSearch(
    locale,
    pages.filter((page) => page.locale === locale),
    temporary,
  );
  for (const query of queries.filter((each) => each.locale === locale)) {
    const expected = expectedFor(query, texts);
    if (expected.length === 0) {
      problems.push(`${locale} "${query.query}": no page matches ${query.match.join(" and ")}.`);
      continue;
    }
    cold.push({ ...query, bytes: await coldBytes(folder, locale, query.query) });
    const found = await foundBy(engine, query.query);
    const ours = scoreOf(expected, found);
    measured.push({
      ...query,
      ours,
      plain: scoreOf(expected, await plain.find(query.query)),
      carried: scoreOf(expected, await foundBy(carrying, query.query)),
    });
    if (process.env["MISSES"] && (ours.recall < 1 || ours.rank < 1))
      console.log(
        `${locale} ${query.cls} ${query.query}: ${ours.recall.toFixed(2)} / ${ours.rank.toFixed(2)}`,
        { expected, found },
      );
  }
}
rmSync(temporary, { recursive: true, force: true });

const shown = ({ recall, rank }: Mean): string => `${recall.toFixed(3)} / ${rank.toFixed(3)}`;
for (const [set, answered] of Map.groupBy(measured, (each) => each.set)) {
  console.log(`${set}\nlanguage class queries  plain recall@10 / MRR  ours           taken away     goal`);
  for (const [locale, own] of Map.groupBy(answered, (each) => each.locale)) {
    const classes = [...Map.groupBy(own, ({ cls }) => cls)].toSorted(([a], [b]) => a.localeCompare(b));
    for (const [cls, rows] of [...classes, ["all", own] as const]) {
      const ours = meanOf(rows.map((row) => row.ours));
      const plain = meanOf(rows.map((row) => row.plain));
      const goal = isWritten && set !== developedOn ? undefined : goals[locale]?.[cls as QueryClass];
      const carried = meanOf(rows.map((row) => row.carried));
      const missed = goal && (ours.recall < goal[0] || ours.rank < goal[1]);
      const worse = cls === "a" && (ours.recall < plain.recall || ours.rank < plain.rank);
      if (missed || worse)
        problems.push(`${locale} ${cls}: ${shown(ours)} is below ${worse ? "plain Pagefind" : "the goal"}.`);
      if (carried.recall < ours.recall - lessCarried || carried.rank < ours.rank - lessCarried)
        problems.push(
          `${locale} ${cls}: ${shown(carried)} in the copy to take away, ${shown(ours)} on the site.`,
        );
      const wanted = goal ? `${goal[0]} / ${goal[1]}` : "";
      console.log(
        `${locale.padEnd(8)} ${cls.padEnd(5)} ${String(ours.count).padStart(7)}  ${shown(plain).padEnd(22)} ${shown(ours)}  ${shown(carried)}  ${wanted}`,
      );
    }
  }
}
console.log("\nlanguage  bytes of a first search: median, 95 of 100, most");
for (const [locale, own] of Map.groupBy(cold, (each) => each.locale)) {
  const sorted = own.toSorted((a, b) => a.bytes - b.bytes);
  const at = (share: number) => sorted[Math.ceil(sorted.length * share) - 1] ?? { bytes: 0, query: "" };
  const [median, nearlyAll, most] = [at(0.5), at(0.95), at(1)];
  console.log(`${locale.padEnd(9)} ${median.bytes}, ${nearlyAll.bytes}, ${most.bytes} (${most.query})`);
  if (nearlyAll.bytes > coldLimits.nearlyAll || most.bytes > coldLimits.every)
    problems.push(`${locale}: a first search fetches more than ${JSON.stringify(coldLimits)} bytes.`);
}

if (isWritten)
  searchMeasure.write({ tools: { Pagefind: project.devDependencies.pagefind }, ...figuresOf(measured) });
for (const problem of problems) console.error(problem);
process.exit(problems.length > 0 ? 1 : 0);
