import type { APIRoute } from "astro";
import { bodyOf, load } from "../../domain/load.ts";
import type { Site } from "../../domain/site.ts";
import { dataFilesOf, dataWritersOf } from "../../editions/data/files.ts";

/**
 * The files of open data with one ending. Each ending has a route of its own name: where addresses
 * end with a slash, the server for editing gives files only to routes that name their ending.
 */
export const filesEnding = (ending: string) => async () => {
  const site = await load();
  return [...dataWritersOf(site).keys()]
    .filter((name) => name.endsWith(ending))
    .map((name) => ({ params: { file: name.slice(0, -ending.length) }, props: { site, name } }));
};

export const GET: APIRoute<{ site: Site; name: string }> = ({ props: { site, name } }) =>
  new Response(dataFilesOf(site, bodyOf).get(name));
