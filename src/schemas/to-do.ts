import type { Problem } from "../problem.ts";

/** What `npm run new` leaves for an author to replace. A comment in the fields asks for nothing. */
const comment = /^\s*# .*$/gm;
const mark = /\bTODO\b/g;

/** A file that is still to be filled in: one message, because what is wrong with its fields is that they are empty. */
export const toDoIn = (file: string, text: string): Problem | undefined => {
  const told = text.replace(comment, "");
  const places = [...told.matchAll(mark)];
  const [first] = places;
  if (!first) return undefined;
  return {
    file,
    line: told.slice(0, first.index).split("\n").length,
    expected: "a file in which nothing is marked TODO",
    found: places.length === 1 ? "1 place, on this line" : `${places.length} places, the first on this line`,
    remedy:
      "Write what belongs there, and remove quotations of the source; or keep the file elsewhere until it is done.",
  };
};
