import { MultiDirectedGraph } from "graphology";
import { relationKinds } from "../schemas/fields.ts";
import { laid, strokesAt, threadsOf, type Stroke, type Thread, type Tie } from "./_thread-lanes.ts";
import { partsOf, rowsOf, type Graph, type Rank } from "./_thread-rows.ts";

export interface ThreadedRow {
  name: string;
  strokes: Stroke[];
}

/**
 * Who is related to whom, laid out as rows with threads beside them; organisations without a relation
 * are left out. The same whenever it is made, and in whatever order the relations are read.
 * @param names all organisations, in the order in which equals stand
 * @returns what hangs together, the largest first
 */
export const threaded = (
  names: readonly string[],
  ties: readonly Tie[],
): { lanes: number; groups: ThreadedRow[][]; threads: Thread[] } => {
  const ranks = new Map(names.map((name, place) => [name, place]));
  const rank: Rank = (name) => ranks.get(name) ?? names.length;
  const sorted = ties.toSorted(
    (a, b) =>
      rank(a.from) - rank(b.from) ||
      relationKinds.indexOf(a.kind) - relationKinds.indexOf(b.kind) ||
      rank(a.to) - rank(b.to),
  );
  const graph: Graph = new MultiDirectedGraph();
  for (const name of names)
    if (ties.some(({ from, to }) => from === name || to === name)) graph.addNode(name);
  for (const { from, kind, to } of sorted) graph.addEdge(from, to, { kind });

  const threads: Thread[] = [];
  let lanes = 0;
  const groups = partsOf(graph)
    .map((part) => rowsOf(graph, part, rank))
    .toSorted((a, b) => b.length - a.length || rank(a[0] ?? "") - rank(b[0] ?? ""))
    .map((rows) => {
      const own = threadsOf(
        sorted.filter(({ from }) => rows.includes(from)),
        rank,
      );
      const placed = laid(own, rows);
      threads.push(...own);
      lanes = Math.max(lanes, ...placed.map(({ lane }) => lane + 1));
      return rows.map((name, row) => ({ name, strokes: strokesAt(row, name, placed) }));
    });
  return { lanes, groups, threads };
};
