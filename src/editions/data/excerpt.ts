/**
 * An element of a printed file, from the line in which `start` stands to the line that closes it,
 * without the indentation of the file. Empty if the file has no such line.
 */
export const excerptOf = (text: string, start: string): string => {
  const lines = text.split("\n");
  const first = lines.findIndex((line) => line.includes(start));
  const indentation = /^ */.exec(lines[first] ?? "")?.[0] ?? "";
  const length = lines.slice(first).findIndex((line) => line.startsWith(`${indentation}</`)) + 1;
  return first < 0
    ? ""
    : lines
        .slice(first, first + length)
        .map((line) => line.slice(indentation.length))
        .join("\n");
};
