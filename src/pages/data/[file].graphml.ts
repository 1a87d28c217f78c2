import { filesEnding } from "./_files.ts";

export { GET } from "./_files.ts";
export const getStaticPaths = filesEnding(".graphml");
