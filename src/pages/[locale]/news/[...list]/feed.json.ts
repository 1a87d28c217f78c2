import { feedFile, feedPages } from "../../../_feeds.ts";

export const getStaticPaths = feedPages;
export const GET = feedFile("json");
