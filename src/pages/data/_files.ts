import type { APIRoute } from "astro";
import { bodyOf, load } from "../../domain/load.ts";
import { dataFilesOf } from "../../editions/data/files.ts";

/**
 * The files of open data with one ending. Each ending has a route of its own name: where addresses
 * end with a slash, the server for editing gives files only to routes that name their ending.
 */
export const filesEnding = (ending: string) => async () =>
  [...dataFilesOf(await load(), bodyOf)].flatMap(([name, text]) =>
    name.endsWith(ending) ? [{ params: { file: name.slice(0, -ending.length) }, props: { text } }] : [],
  );

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
