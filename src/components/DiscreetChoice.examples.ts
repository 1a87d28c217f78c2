import { inTheLanguage, type Examples } from "./examples.ts";
import type DiscreetChoice from "./DiscreetChoice.astro";

export const examples: Examples<typeof DiscreetChoice> = inTheLanguage;
