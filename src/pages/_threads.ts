import { MultiDirectedGraph } from "graphology";
import { relationKinds, type RelationKind } from "../schemas/fields.ts";

/** A relation as its source states it: `from` belongs to `to`, is supported by it, comes after it, is its partner. */
export interface Tie {
  from: string;
  kind: RelationKind;
  to: string;
}

/** Relations of one kind that one organisation has in common: drawn as one thread, with a knot there. */
export interface Thread {
  kind: RelationKind;
  knot: string;
  others: string[];
}

/** What is drawn of a thread beside one row. */
export interface Stroke {
  kind: RelationKind;
  /** Number of the thread in its group. */
  thread: number;
  /** 0 is the lane next to the names. */
  lane: number;
  /** It comes from a row above, goes on to one below. */
  up: boolean;
  down: boolean;
  /** Where it joins the row: places above (less than 0) or below the middle; nothing where it passes. */
  port: number | undefined;
  knot: boolean;
}

export interface ThreadedRow {
  name: string;
  strokes: Stroke[];
}

type Graph = MultiDirectedGraph<object, { kind: RelationKind }>;
type Rank = (name: string) => number;

const byRank = (rank: Rank) => (a: string, b: string) => rank(a) - rank(b);

/** What hangs together, each part with the names in the order in which they are met from the first. */
const partsOf = (graph: Graph): string[][] => {
  const met = new Set<string>();
  return graph.nodes().flatMap((start) => {
    if (met.has(start)) return [];
    const part = [start];
    met.add(start);
    for (const name of part)
      for (const next of graph.neighbors(name))
        if (!met.has(next)) {
          met.add(next);
          part.push(next);
        }
    return [part];
  });
};

/**
 * The rows of a part: the organisation with most relations first, then, as in a family tree, those
 * that are related to it, each followed by its own; small families first, so that threads are short.
 */
const rowsOf = (graph: Graph, part: readonly string[], rank: Rank): string[] => {
  const [hub = ""] = part.toSorted(
    (a, b) =>
      graph.neighbors(b).length - graph.neighbors(a).length ||
      graph.inDegree(b) - graph.inDegree(a) || // of two, the larger body, to which the other belongs
      rank(a) - rank(b),
  );
  const children = new Map<string, string[]>([[hub, []]]);
  for (const [parent, own] of children)
    for (const name of graph.neighbors(parent).toSorted(byRank(rank)))
      if (!children.has(name)) {
        own.push(name);
        children.set(name, []);
      }
  const sizeOf = (name: string): number =>
    (children.get(name) ?? []).reduce((sum, child) => sum + sizeOf(child), 1);
  const kindOf = (parent: string, child: string): number =>
    Math.min(
      ...[...graph.edges(parent, child), ...graph.edges(child, parent)].map((edge) =>
        relationKinds.indexOf(graph.getEdgeAttribute(edge, "kind")),
      ),
    );
  const family = (name: string): string[] => {
    const own = children.get(name) ?? [];
    const kinds = Map.groupBy(own, (child) => kindOf(name, child));
    /** The kind of which there are few comes first, so that its thread is short. */
    const order = [...kinds]
      .toSorted((a, b) => a[1].length - b[1].length || a[0] - b[0])
      .map(([kind]) => kind);
    const place = (child: string): number => order.indexOf(kindOf(name, child));
    return [
      name,
      ...own
        .toSorted((a, b) => sizeOf(a) - sizeOf(b) || place(a) - place(b) || rank(a) - rank(b))
        .flatMap(family),
    ];
  };
  return family(hub);
};

/**
 * Relations as threads. The knot is at the larger body, the supporter, the predecessor; of partners, at
 * the one that has most of those which are not drawn yet.
 */
const threadsOf = (ties: readonly Tie[], rank: Rank): Thread[] => {
  const threads = new Map<string, Thread>();
  const tie = (kind: RelationKind, knot: string, other: string): void => {
    const thread = threads.get(`${kind} ${knot}`) ?? { kind, knot, others: [] };
    thread.others.push(other);
    threads.set(`${kind} ${knot}`, thread);
  };
  for (const { from, kind, to } of ties) if (kind !== "partnerOf") tie(kind, to, from);

  let left = ties.filter(({ kind }) => kind === "partnerOf");
  while (left.length > 0) {
    const ends = left.flatMap(({ from, to }) => [from, to]);
    const count = (name: string): number => ends.filter((end) => end === name).length;
    const [knot = ""] = ends.toSorted((a, b) => count(b) - count(a) || rank(a) - rank(b));
    for (const { from, to } of left)
      if (from === knot || to === knot) tie("partnerOf", knot, from === knot ? to : from);
    left = left.filter(({ from, to }) => from !== knot && to !== knot);
  }
  return [...threads.values()];
};

/** A thread in its lane, with the rows that it joins as numbers. */
interface Laid extends Thread {
  thread: number;
  joins: number[];
  first: number;
  last: number;
  lane: number;
}

/** Short threads lie next to the names, and no two meet in one lane. */
const laid = (threads: readonly Thread[], rows: readonly string[]): Laid[] => {
  const placed: Laid[] = [];
  const spans = threads
    .map((thread) => {
      const joins = [thread.knot, ...thread.others]
        .map((name) => rows.indexOf(name))
        .toSorted((a, b) => a - b);
      return { ...thread, joins, first: joins[0] ?? 0, last: joins.at(-1) ?? 0 };
    })
    .toSorted(
      (a, b) =>
        a.last - a.first - (b.last - b.first) ||
        a.first - b.first ||
        relationKinds.indexOf(a.kind) - relationKinds.indexOf(b.kind) ||
        rows.indexOf(a.knot) - rows.indexOf(b.knot),
    );
  for (const span of spans) {
    const taken = placed.filter(({ first, last }) => first <= span.last && span.first <= last);
    let lane = 0;
    while (taken.some((other) => other.lane === lane)) lane += 1;
    placed.push({ ...span, lane, thread: placed.length });
  }
  return placed;
};

type Turn = Pick<Stroke, "up" | "down" | "lane">;

/** From above, inner lanes first; to below, outer lanes first: so threads of a row do not cross at it. */
const portOrder = (a: Turn, b: Turn): number => {
  const turn = ({ up, down }: Turn): number => Number(down) - Number(up);
  return turn(a) - turn(b) || (turn(a) < 0 ? a.lane - b.lane : b.lane - a.lane);
};

const strokesAt = (row: number, name: string, threads: readonly Laid[]): Stroke[] => {
  const strokes = threads
    .filter(({ first, last }) => first <= row && row <= last)
    .map(({ kind, lane, first, last, joins, knot, thread }) => ({
      kind,
      thread,
      lane,
      up: first < row,
      down: row < last,
      joins: joins.includes(row),
      knot: knot === name,
    }))
    .toSorted((a, b) => b.lane - a.lane);
  const joining = strokes.filter(({ joins }) => joins).toSorted(portOrder);
  return strokes.map(({ joins, ...stroke }) => ({
    ...stroke,
    port: joins
      ? joining.findIndex(({ lane }) => lane === stroke.lane) - (joining.length - 1) / 2
      : undefined,
  }));
};

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
