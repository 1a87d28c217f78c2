import { inTheLanguage, type Examples } from "./examples.ts";
import type Keep from "./Keep.astro";

export const examples: Examples<typeof Keep> = inTheLanguage;
