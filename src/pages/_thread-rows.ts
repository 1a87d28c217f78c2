// In which order organisations stand, so that the threads between them are short.
import type { MultiDirectedGraph } from "graphology";
import { relationKinds, type RelationKind } from "../schemas/fields.ts";

export type Graph = MultiDirectedGraph<object, { kind: RelationKind }>;
/** The place of an organisation among equals. */
export type Rank = (name: string) => number;

const byRank = (rank: Rank) => (a: string, b: string) => rank(a) - rank(b);

/** What hangs together, each part with the names in the order in which they are met from the first. */
export const partsOf = (graph: Graph): string[][] => {
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
export const rowsOf = (graph: Graph, part: readonly string[], rank: Rank): string[] => {
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
