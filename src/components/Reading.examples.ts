import type { Examples } from "./examples.ts";
import type Reading from "./Reading.astro";

export const examples: Examples<typeof Reading> = () => ({ "a script, of which nothing is seen": {} });
