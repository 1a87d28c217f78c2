import { relationKinds, type Original, type RelationKind } from "../schemas/fields.ts";
import type { Problem } from "../problem.ts";
import type { Content, ContentFile } from "../schemas/read.ts";
import { partnerSlugsIn, unknown } from "./check-facts.ts";

/** One relation as a file states it. */
interface Statement {
  file: string;
  kind: RelationKind;
  from: string;
  to: string;
}

const fieldOf = (kind: RelationKind): string => `relations.${kind}`;

const statementsIn = (files: readonly ContentFile[]): Statement[] =>
  files.flatMap(({ file, slug, original }) => {
    if (!original || !("relations" in original)) return [];
    const { relations } = original as Original<"partners">;
    return relationKinds.flatMap((kind) =>
      (relations[kind] ?? []).map((to): Statement => ({ file, kind, from: slug, to })),
    );
  });

const toItself = ({ file, kind }: Statement): Problem => ({
  file,
  field: fieldOf(kind),
  expected: "another partner",
  found: "the partner itself",
  remedy: "Remove it.",
});

/** The two of a statement, whichever of them states it. */
const pairOf = ({ from, to }: Statement): string => [from, to].toSorted().join(" ");

const isSame = (a: Statement, b: Statement): boolean =>
  a.kind === b.kind &&
  (a.kind === "partnerOf" ? pairOf(a) === pairOf(b) : a.from === b.from && a.to === b.to);

/** A relation that an earlier statement has told already. */
const repetitions = (statements: readonly Statement[]): Problem[] =>
  statements.flatMap((statement, place) => {
    const { file, kind, from, to } = statement;
    const first = statements.slice(0, place).find((earlier) => isSame(earlier, statement));
    if (!first) return [];
    return [
      {
        file,
        field: fieldOf(kind),
        expected: "each relation once, on one side only: the other side is computed",
        found: first.from === from ? `"${to}" a second time` : `"${to}", which ${first.file} states already`,
        remedy: first.from === from ? "Remove one of the two." : "Remove it here or there.",
      },
    ];
  });

/** Kinds that say how two bodies stand to each other: of these, a pair has one. Support may come beside any. */
const standings: readonly RelationKind[] = ["partnerOf", "partOf", "precededBy"];

const contradictions = (statements: readonly Statement[]): Problem[] => {
  const pairs = Map.groupBy(
    statements.filter(({ kind }) => standings.includes(kind)),
    pairOf,
  );
  return [...pairs.values()].flatMap(([first, ...later]) =>
    later.flatMap(({ file, kind, to }): Problem[] => {
      if (!first || kind === first.kind) return [];
      return [
        {
          file,
          field: fieldOf(kind),
          expected: `only one of ${standings.join(", ")} between two partners`,
          found: `${kind} "${to}", where ${first.file} says ${first.kind} "${first.to}"`,
          remedy: "Keep the one that the source bears out.",
        },
      ];
    }),
  );
};

/** A way from a partner along one kind that leads back to it; undefined if there is none. */
const wayBack = (statements: readonly Statement[], start: string): string[] | undefined => {
  const seen = new Set<string>();
  const goOn = (way: readonly string[]): string[] | undefined => {
    for (const { to } of statements.filter(({ from }) => from === way.at(-1))) {
      if (to === start) return [...way, to];
      if (seen.has(to)) continue;
      seen.add(to);
      const found = goOn([...way, to]);
      if (found) return found;
    }
    return undefined;
  };
  return goOn([start]);
};

/** Nobody belongs to a part of its own, or came before itself. Each circle is told once. */
const circles = (statements: readonly Statement[], kind: "partOf" | "precededBy"): Problem[] => {
  const own = statements.filter((statement) => statement.kind === kind);
  const told = new Set<string>();
  return own.flatMap(({ file, from }): Problem[] => {
    const way = told.has(from) ? undefined : wayBack(own, from);
    if (!way) return [];
    for (const slug of way) told.add(slug);
    return [
      {
        file,
        field: fieldOf(kind),
        expected: "partners that do not lead back to the first",
        found: way.join(" → "),
        remedy: "Remove the one of these relations that is not true.",
      },
    ];
  });
};

/** Relations between partners: to whom nobody knows, to itself, told twice, or against each other. */
export const relationProblems = (content: Content): Problem[] => {
  const partners = partnerSlugsIn(content);
  const all = statementsIn(content.files);
  const known = all.filter(({ from, to }) => from !== to && partners.includes(to));
  return [
    ...all.flatMap((statement) => {
      const { file, kind, from, to } = statement;
      return from === to
        ? [toItself(statement)]
        : unknown(file, fieldOf(kind), [to], partners, "content/partners");
    }),
    ...repetitions(known),
    ...contradictions(known),
    ...circles(known, "partOf"),
    ...circles(known, "precededBy"),
  ];
};
