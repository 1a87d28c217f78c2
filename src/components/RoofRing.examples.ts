import { alwaysTheSame, type Examples } from "./examples.ts";
import type RoofRing from "./RoofRing.astro";

export const examples: Examples<typeof RoofRing> = alwaysTheSame;
