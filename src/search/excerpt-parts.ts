/** A stretch of text, and whether it was searched for. */
export interface Part {
  text: string;
  marked: boolean;
}

const unescaped = (text: string): string => text.replace(/&lt;/g, "<").replace(/&gt;/g, ">");

/**
 * Pagefind's excerpt as data. Its text has `<` and `>` escaped and nothing else, so the only tags in
 * it are Pagefind's own marks; neighbouring marks become one.
 */
export const partsOf = (excerpt: string): Part[] =>
  excerpt
    .replace(/<\/mark>(\s+)<mark>/g, "$1")
    .split(/(<mark>.*?<\/mark>)/s)
    .filter((part) => part !== "")
    .map((part) => {
      const marked = /^<mark>(.*)<\/mark>$/s.exec(part);
      return { text: unescaped(marked?.[1] ?? part), marked: marked !== null };
    });
