import { alwaysTheSame, type Examples } from "./examples.ts";
import type EndMark from "./EndMark.astro";

export const examples: Examples<typeof EndMark> = alwaysTheSame;
