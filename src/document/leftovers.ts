/** Signs that stay in a text where formatting was meant and did not come about, or another notation was used. */
const leftovers: readonly (readonly [sign: RegExp, found: string, remedy: string])[] = [
  [/\]\(/, "a link that is not one", "Write [words](address) on one line, without a space in the address."],
  [
    /!\[|\]\[|\[\^/,
    "a picture, a footnote or a link without its address",
    "Remove the signs, or write [words](address).",
  ],
  [/\[\[/, "double brackets", "Write links as [words](address)."],
  [/\*\*|__/, "stars or lines that mark nothing", "Put two stars right before and right after the words."],
  [
    /==|\$\$|:::|\+\+\+/,
    "signs of another notation",
    "Remove them: the list of what is possible is in content/README.md.",
  ],
  [/^\|/, "a row of a table", "Write it as a list."],
  [/^#+(?!\d)/, "a number sign where no heading is", "Write ## and a space, with an empty line before."],
];

/** What an author meant otherwise in the text of a paragraph, if anything. */
export const leftoverIn = (text: string): { found: string; remedy: string } | undefined => {
  const [, found, remedy] = leftovers.find(([sign]) => sign.test(text)) ?? [];
  return found && remedy ? { found, remedy } : undefined;
};
