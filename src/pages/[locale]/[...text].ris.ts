import { citationFile, citationsAs } from "../_citation.ts";

export const getStaticPaths = citationsAs("ris");
export const GET = citationFile("ris");
