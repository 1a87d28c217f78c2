/** Signs that stay in a text where formatting was meant and did not come about, or another notation was used. */
const leftovers: readonly { sign: RegExp; found: string; remedy: string }[] = [
  {
    sign: /\]\(/,
    found: "a link that is not one",
    remedy: "Write [words](address) on one line, without a space in the address.",
  },
  {
    sign: /!\[|\]\[|\[\^/,
    found: "a picture, a footnote or a link without its address",
    remedy: "Remove the signs, or write [words](address).",
  },
  { sign: /\[\[/, found: "double brackets", remedy: "Write links as [words](address)." },
  {
    sign: /\*\*|__/,
    found: "stars or lines that mark nothing",
    remedy: "Put two stars right before and right after the words.",
  },
  {
    sign: /==|\$\$|:::|\+\+\+/,
    found: "signs of another notation",
    remedy: "Remove them: the list of what is possible is in content/README.md.",
  },
  { sign: /^\|/, found: "a row of a table", remedy: "Write it as a list." },
  {
    sign: /^#+(?!\d)/,
    found: "a number sign where no heading is",
    remedy: "Write ## and a space, with an empty line before.",
  },
];

/** What an author meant otherwise in the text of a paragraph, if anything. */
export const leftoverIn = (text: string): { found: string; remedy: string } | undefined => {
  const leftover = leftovers.find(({ sign }) => sign.test(text));
  return leftover && { found: leftover.found, remedy: leftover.remedy };
};
