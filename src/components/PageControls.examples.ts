import { controlNames } from "../schemas/fields.ts";
import { type Examples } from "./examples.ts";
import type PageControls from "./PageControls.astro";

export const examples: Examples<typeof PageControls> = (locale) => ({
  "all there are": { locale, names: controlNames },
  none: { locale, names: [] },
});
