/**
 * Stands on a page in place of the size of a whole copy of its language, which is known only when
 * the last of its files is made; the build then writes the size over it.
 */
export const sizePlaceholder = "⟦size⟧";
