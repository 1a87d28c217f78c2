import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Tie } from "../../src/pages/_thread-lanes.ts";
import { threaded } from "../../src/pages/_threads.ts";
import { relationKinds, type RelationKind } from "../../src/schemas/fields.ts";

const tie = (from: string, kind: RelationKind, to: string): Tie => ({ from, kind, to });
const rowsOf = (names: readonly string[], ties: readonly Tie[]): string[][] =>
  threaded(names, ties).groups.map((rows) => rows.map(({ name }) => name));

const alphabet = [..."abcdefghijkl"];
/** Organisations with any relations, none of them to itself, none stated twice. */
const anyTies = fc
  .uniqueArray(
    fc.tuple(fc.nat(alphabet.length - 1), fc.nat(alphabet.length - 1), fc.constantFrom(...relationKinds)),
    {
      selector: ([a, b, kind]) =>
        kind === "partnerOf" ? `${[a, b].toSorted().join()} ${kind}` : `${a},${b} ${kind}`,
      maxLength: 20,
    },
  )
  .map((all) =>
    all.filter(([a, b]) => a !== b).map(([a, b, kind]) => tie(alphabet[a] ?? "", kind, alphabet[b] ?? "")),
  );

/** A relation in one form, whichever side states it. */
const oneForm = ({ from, kind, to }: Tie): string =>
  kind === "partnerOf" ? `${[from, to].toSorted().join("–")} ${kind}` : `${from}–${to} ${kind}`;

describe("the order of rows", () => {
  test("begins with whoever has most relations, and goes on with its own", () => {
    const ties = ["a", "b", "d"].map((name) => tie("c", "partnerOf", name));
    expect(rowsOf(["a", "b", "c", "d"], ties)).toEqual([["c", "a", "b", "d"]]);
  });

  test("of two, begins with the larger body", () => {
    expect(rowsOf(["a", "b"], [tie("a", "partOf", "b")])).toEqual([["b", "a"]]);
  });

  test("has whoever brings others along last, with these behind it", () => {
    const ties = [
      ...["b", "c", "d", "e"].map((name) => tie(name, "partOf", "a")),
      tie("x", "supportedBy", "b"),
      tie("y", "supportedBy", "b"),
    ];
    expect(rowsOf(["a", "b", "c", "d", "e", "x", "y"], ties)).toEqual([["a", "c", "d", "e", "b", "x", "y"]]);
  });

  test("keeps a kind together, the rarest first, so that its thread is short", () => {
    const ties = [tie("a", "partnerOf", "b"), tie("a", "partnerOf", "c"), tie("d", "partOf", "a")];
    expect(rowsOf(["a", "b", "c", "d"], ties)).toEqual([["a", "d", "b", "c"]]);
  });

  test("has the largest group first, and leaves out whoever has no relation", () => {
    const ties = [tie("b", "partOf", "a"), tie("d", "partnerOf", "e"), tie("d", "partnerOf", "f")];
    expect(rowsOf(["a", "b", "c", "d", "e", "f"], ties)).toEqual([
      ["d", "e", "f"],
      ["a", "b"],
    ]);
  });
});

describe("threads", () => {
  test("have their knot at the larger body, the supporter, the predecessor, whoever states it", () => {
    const ties = [
      tie("a", "partOf", "z"),
      tie("b", "partOf", "z"),
      tie("b", "supportedBy", "y"),
      tie("c", "precededBy", "b"),
    ];
    expect(threaded(["a", "b", "c", "y", "z"], ties).threads).toEqual([
      { kind: "partOf", knot: "z", others: ["a", "b"] },
      { kind: "supportedBy", knot: "y", others: ["b"] },
      { kind: "precededBy", knot: "b", others: ["c"] },
    ]);
  });

  test("of partners have it at whoever has most of them, so that there are few threads", () => {
    const ties = [tie("a", "partnerOf", "c"), tie("c", "partnerOf", "b"), tie("d", "partnerOf", "c")];
    expect(threaded(["a", "b", "c", "d"], ties).threads).toEqual([
      { kind: "partnerOf", knot: "c", others: ["a", "b", "d"] },
    ]);
  });

  test("draw every relation, and each once", () => {
    fc.assert(
      fc.property(anyTies, (ties) => {
        const drawn = threaded(alphabet, ties).threads.flatMap(({ kind, knot, others }) =>
          others.map((other) => oneForm(tie(other, kind, knot))),
        );
        expect(drawn.toSorted()).toEqual(ties.map(oneForm).toSorted());
      }),
    );
  });

  test("run unbroken from their first row to their last, and join whom they relate and nobody else", () => {
    fc.assert(
      fc.property(anyTies, (ties) => {
        const { groups, threads, lanes } = threaded(alphabet, ties);
        const found = groups.flatMap((rows) => {
          const numbers = new Set(rows.flatMap(({ strokes }) => strokes.map(({ thread }) => thread)));
          return [...numbers].map((number) => {
            const own = rows.flatMap(({ name, strokes }, row) =>
              strokes.filter(({ thread }) => thread === number).map((stroke) => ({ name, row, ...stroke })),
            );
            const [first] = own;
            if (!first) throw new Error("a thread without a row");
            own.forEach(({ row, lane, kind, up, down }, place) => {
              expect(row).toBe(first.row + place);
              expect([lane, kind]).toEqual([first.lane, first.kind]);
              expect(lane).toBeLessThan(lanes);
              expect([up, down]).toEqual([place > 0, place < own.length - 1]);
            });
            const joined = own.filter(({ port }) => port !== undefined);
            return {
              kind: first.kind,
              knots: own.filter(({ knot }) => knot).map(({ name }) => name),
              joined: joined.map(({ name }) => name).toSorted(),
            };
          });
        });
        const expected = threads.map(({ kind, knot, others }) => ({
          kind,
          knots: [knot],
          joined: [knot, ...others].toSorted(),
        }));
        expect(found).toHaveLength(expected.length);
        expect(found).toEqual(expect.arrayContaining(expected));
      }),
    );
  });

  test("never meet in a lane, and join a row at different heights around its middle", () => {
    fc.assert(
      fc.property(anyTies, (ties) => {
        for (const { strokes } of threaded(alphabet, ties).groups.flat()) {
          const lanes = strokes.map(({ lane }) => lane);
          expect(new Set(lanes).size).toBe(lanes.length);
          const ports = strokes.flatMap(({ port }) => (port === undefined ? [] : [port]));
          expect(new Set(ports).size).toBe(ports.length);
          expect(ports.reduce((sum, port) => sum + port, 0)).toBeCloseTo(0);
        }
      }),
    );
  });
});

test("the picture is the same in whatever order relations are read", () => {
  fc.assert(
    fc.property(
      anyTies.chain((ties) =>
        fc.tuple(fc.constant(ties), fc.shuffledSubarray(ties, { minLength: ties.length })),
      ),
      ([ties, shuffled]) => {
        expect(threaded(alphabet, shuffled)).toEqual(threaded(alphabet, ties));
      },
    ),
  );
});

test("nothing is drawn where nobody is related", () => {
  expect(threaded(["a", "b"], [])).toEqual({ lanes: 0, groups: [], threads: [] });
});
