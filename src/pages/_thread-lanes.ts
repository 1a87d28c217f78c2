// Relations as threads, each in a lane beside the rows that it joins.
import { relationKinds, type RelationKind } from "../schemas/fields.ts";
import type { Rank } from "./_thread-rows.ts";

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

/**
 * Relations as threads. The knot is at the larger body, the supporter, the predecessor; of partners, at
 * the one that has most of those which are not drawn yet.
 */
export const threadsOf = (ties: readonly Tie[], rank: Rank): Thread[] => {
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
export const laid = (threads: readonly Thread[], rows: readonly string[]): Laid[] => {
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

export const strokesAt = (row: number, name: string, threads: readonly Laid[]): Stroke[] => {
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
