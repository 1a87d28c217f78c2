import fc from "fast-check";
import { expect, test } from "vitest";
import { parsed } from "./parsed.ts";
import { bodies } from "./parts-of-content.ts";

test("whatever stands in a file, parsing tells problems with a line of that file and never throws", () => {
  fc.assert(
    fc.property(bodies, fc.constantFrom("clauses" as const, "sections" as const), (text, numbering) => {
      const { problems } = parsed(text, numbering);
      const lines = text.split(/\r\n|\r|\n/).length;
      for (const { line = 0, expected, found, remedy } of problems) {
        expect(line).toBeGreaterThanOrEqual(5); // the body starts on line 5
        expect(line).toBeLessThan(5 + lines);
        expect([expected, found, remedy]).not.toContain("");
      }
    }),
    { numRuns: 2000 },
  );
});

test("a string of code that breaks off with the file is told, and does not end the whole process", () => {
  expect(parsed("export `a\\").problems).toMatchObject([{ line: 5, found: "import or export" }]);
});

test("what holds a tag, a brace or code never passes as text", () => {
  const refused = fc.constantFrom(
    "<b>x</b>",
    "{x}",
    "<script>x</script>",
    "![x](y)",
    "`x`",
    "[x](javascript:x)",
  );
  const words = fc.stringMatching(/^[a-zа-я ]{0,20}$/);
  fc.assert(
    fc.property(words, refused, words, (before, middle, after) => {
      expect(parsed(`Start ${before} ${middle} ${after}`).problems).not.toEqual([]);
    }),
  );
});
