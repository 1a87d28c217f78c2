import type AccessibilityResults from "./AccessibilityResults.astro";
import { inTheLanguage, type Examples } from "./examples.ts";

export const examples: Examples<typeof AccessibilityResults> = inTheLanguage;
