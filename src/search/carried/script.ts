/**
 * Runs before the script of the search page in a copy that is read from a disk: the index stands in
 * the script itself, as `carriedIndex`, and no other language is there to be searched.
 */
import type { Carrying } from "../page/loader.ts";
import type { CarriedIndex } from "./carried-index.ts";
import { carriedLoader } from "./carried-loader.ts";

declare const carriedIndex: CarriedIndex;

const page = document.querySelector<HTMLElement>("[data-search]");
if (page) {
  const { index = "", locale = "" } = page.dataset;
  page.dataset["languages"] = "[]";
  (globalThis as Carrying).carriedLoader = carriedLoader(carriedIndex, `${index}${locale}/`);
}
