import { alwaysTheSame, type Examples } from "./examples.ts";
import type Mark from "./Mark.astro";

export const examples: Examples<typeof Mark> = alwaysTheSame;
