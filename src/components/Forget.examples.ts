import { inTheLanguage, type Examples } from "./examples.ts";
import type Forget from "./Forget.astro";

export const examples: Examples<typeof Forget> = inTheLanguage;
