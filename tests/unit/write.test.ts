import fc from "fast-check";
import { expect, test } from "vitest";
import type { Block } from "../../src/document/tree.ts";
import { written } from "../../src/document/write.ts";
import { block, heading } from "./document-trees.ts";
import { blocksOf } from "./parsed.ts";

/** What a reader sees of a block: neither the line it stands on nor the id it is given in its document. */
const seen = (one: Block | undefined): unknown =>
  JSON.parse(
    JSON.stringify(one, (key, value: unknown) => (key === "line" || key === "id" ? undefined : value)),
  );

test("a block that is written and read again is the same, whatever signs stand in it", () => {
  fc.assert(
    fc.property(fc.oneof(block, heading), (one) => {
      const [read, ...more] = blocksOf(`${written(one)}\n`);
      expect(more).toEqual([]);
      expect(seen(read)).toEqual(seen(one));
    }),
    { numRuns: 600 },
  );
});
