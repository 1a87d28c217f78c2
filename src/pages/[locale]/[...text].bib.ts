import { citationFile, citationsAs } from "../_citation.ts";

export const getStaticPaths = citationsAs("bib");
export const GET = citationFile("bib");
