import { controlNames } from "../schemas/fields.ts";
import { examples as resultsIn } from "./AccessibilityResults.examples.ts";
import { type Examples } from "./examples.ts";
import type PageControls from "./PageControls.astro";

export const examples: Examples<typeof PageControls> = (locale) => ({
  "all there are": { locale, names: controlNames, results: Object.values(resultsIn(locale))[0] },
  none: { locale, names: [], results: undefined },
});
