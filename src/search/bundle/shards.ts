import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import type { Concepts } from "../concepts.ts";
import type { BundleFile } from "./pagefind-run.ts";
import type { Row } from "./vocabulary.ts";

/** No shard of a lexicon is larger than this, in bytes, gzipped. */
export const shardLimit = 16 * 1024;
/** A shard is closed at this size, so that few bytes are fetched for one word; in UTF-16 units before gzip. */
const shardTarget = 4_000;

const line = ({ key, signature, pages, surface }: Row): string => [key, signature, pages, surface].join("\t");

/** Rows in pieces; the rows of one key stay together. */
const piecesOf = (rows: readonly Row[]): Row[][] => {
  const pieces: Row[][] = [];
  let size = shardTarget;
  let last: string | undefined;
  for (const row of rows) {
    if (size >= shardTarget && row.key !== last) {
      pieces.push([]);
      size = 0;
    }
    pieces.at(-1)?.push(row);
    size += line(row).length + 1;
    last = row.key;
  }
  return pieces;
};

/**
 * The files of a lexicon: `lexicon.json` says which shard begins at which key and names the concepts;
 * `chunks` is the number of files of Pagefind's index; a shard has a row a line, its fields separated by tabs, and a name that changes with its content.
 */
export const lexiconFiles = (rows: readonly Row[], concepts: Concepts, chunks: number): BundleFile[] => {
  const shards = piecesOf(rows).map((piece) => {
    const content = Buffer.from(piece.map(line).join("\n"));
    if (gzipSync(content).length > shardLimit) throw new Error("A shard of the search lexicon is too large.");
    const hash = createHash("sha256").update(content).digest("hex").slice(0, 10);
    return { from: piece[0]?.key ?? "", path: `lexicon/${hash}.txt`, content };
  });
  const contents = { chunks, shards: shards.map(({ from, path }) => [from, path]), concepts };
  return [
    { path: "lexicon.json", content: Buffer.from(JSON.stringify(contents)) },
    ...shards.map(({ path, content }) => ({ path, content })),
  ];
};
