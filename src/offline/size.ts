/**
 * Stand on a page in place of sizes that are known only when the last of the files is made; the build
 * then writes over them: what a browser keeps of a whole language, and the ZIP to take away.
 */
export const sizePlaceholders = { kept: "⟦kept⟧", takeAway: "⟦takeaway⟧" } as const;
