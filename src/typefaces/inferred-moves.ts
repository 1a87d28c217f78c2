import type { Point } from "./outlines.ts";

/**
 * A point may stand so far from its place, in units of which a typeface has a thousand to the em: less
 * than a tenth of a pixel in the largest heading.
 */
const tolerance = 2;

/** Where a point between two others goes, if only those are told, on one axis: the rule of the format. */
const inferred = (at: number, [from, fromMove]: Point, [to, toMove]: Point): number => {
  if (from === to) return fromMove === toMove ? fromMove : 0;
  const [low, lowMove, high, highMove] =
    from < to ? [from, fromMove, to, toMove] : [to, toMove, from, fromMove];
  if (at <= low) return lowMove;
  if (at >= high) return highMove;
  return lowMove + ((highMove - lowMove) * (at - low)) / (high - low);
};

const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= tolerance;

/**
 * Which points of a contour must be told so that the others follow, as few as are found.
 * @param moves how far each point goes
 */
export const neededOf = (points: readonly Point[], moves: readonly Point[]): number[] => {
  const count = points.length;
  const [first] = moves;
  if (!first || moves.every(([x, y]) => isNear(x, 0) && isNear(y, 0))) return [];
  if (moves.every(([x, y]) => x === first[0] && y === first[1])) return [0];

  // Once round from the point that goes farthest, which nearly always must be told.
  const distances = moves.map(([x, y]) => Math.abs(x) + Math.abs(y));
  const start = distances.indexOf(Math.max(...distances));
  const round = (list: readonly Point[], step: number): Point => list[(start + step) % count] ?? [0, 0];
  const follows = (from: number, to: number): boolean => {
    for (let step = from + 1; step < to; step++) {
      for (const axis of [0, 1] as const) {
        const known = (at: number): Point => [round(points, at)[axis], round(moves, at)[axis]];
        const [at, move] = known(step);
        if (!isNear(inferred(at, known(from), known(to)), move)) return false;
      }
    }
    return true;
  };
  const chains: number[][] = [[]];
  for (let step = 1; step <= count; step++) {
    const reached = chains.flatMap((chain, from) => (follows(from, step) ? [[...chain, from]] : []));
    chains.push(reached.reduce((best, chain) => (chain.length < best.length ? chain : best)));
  }
  return (chains[count] ?? []).map((step) => (start + step) % count).toSorted((a, b) => a - b);
};
