/** How the words of one language become keys of the index. */
export interface Analyser {
  /**
   * The stems a word may have, never empty for a word with a letter: the likeliest first, then
   * another that the word alone does not rule out, such as what an Arabic one-letter prefix leaves.
   */
  stems: (word: string) => string[];
  /** The whole word with its spelling folded, no ending taken off. */
  spelling: (word: string) => string;
  /**
   * Stems with uncertain endings taken off too, and others that the word may be a form of: for
   * queries only, after everything else.
   */
  hardStems: (word: string) => string[];
  /** The sounds of a word in any script, coarsely: equal frames may be one name. For guesses only. */
  frame?: (word: string) => string;
  /** Words that say little: of a query with other words they are left out. As written, not as keys. */
  fillers: readonly string[];
}

/**
 * Stems to keys: what is written double in one spelling and single in another, and ң as ng.
 * @returns the key, at least one letter long if the stem is
 */
export const keyOf = (stem: string): string =>
  stem
    .replace(/([aeiou])ng/g, "$1n")
    .replace(/([^\Waeiou\d_])\1+/g, "$1")
    .slice(0, 40);
