/** A reader who has not asked for less motion, for `test.use`; the others of the tests have. */
export const withMotion = { contextOptions: { reducedMotion: "no-preference" } } as const;
