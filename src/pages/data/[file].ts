import type { APIRoute } from "astro";
import { bodyOf, load } from "../../domain/load.ts";
import { dataFilesOf } from "../../editions/data/files.ts";

export const getStaticPaths = async () =>
  [...dataFilesOf(await load(), bodyOf)].map(([file, text]) => ({ params: { file }, props: { text } }));

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
