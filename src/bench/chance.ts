import { numbersFrom } from "../search/evaluation/random.ts";

/** Chance that is the same at each run. */
export interface Chance {
  /** From 0 up to 1. */
  next: () => number;
  /** Of a hundred questions so many are answered with yes. */
  isOneOf: (hundredth: number) => boolean;
  /** @throws where there is nothing to choose from */
  oneOf: <Thing>(things: readonly Thing[]) => Thing;
  /** At least one and at most so many, none twice. */
  some: <Thing>(things: readonly Thing[], most: number) => Thing[];
}

export const chanceFrom = (seed: number): Chance => {
  const next = numbersFrom(seed);
  const oneOf = <Thing>(things: readonly Thing[]): Thing => {
    const thing = things[Math.floor(next() * things.length)];
    if (thing === undefined) throw new Error("There is nothing to choose from.");
    return thing;
  };
  return {
    next,
    isOneOf: (hundredth) => next() * 100 < hundredth,
    oneOf,
    some: (things, most) => [
      ...new Set(Array.from({ length: 1 + Math.floor(next() * most) }, () => oneOf(things))),
    ],
  };
};
