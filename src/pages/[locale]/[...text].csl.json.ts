import { citationFile, citationsAs } from "../_citation.ts";

export const getStaticPaths = citationsAs("csl.json");
export const GET = citationFile("csl.json");
