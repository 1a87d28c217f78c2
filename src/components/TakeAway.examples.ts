import { inTheLanguage, type Examples } from "./examples.ts";
import type TakeAway from "./TakeAway.astro";

export const examples: Examples<typeof TakeAway> = inTheLanguage;
