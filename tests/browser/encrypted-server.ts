import { createSecureServer, type Http2ServerRequest, type Http2ServerResponse } from "node:http2";
import type { Server } from "node:net";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { bringTool } from "../../src/commands/bring-tool.ts";
import { answering, listen } from "../../src/commands/serve.ts";

interface Certificates {
  generate: (
    subject: { name: string; value: string }[],
    options: { keyType: "ec" },
  ) => Promise<{ private: string; cert: string }>;
}

/**
 * Serves a built site as public hosts do, encrypted and by HTTP/2, on a free port of the loopback
 * address. Its certificate is its own: a browser has to be told to take it.
 */
export const serveEncrypted = async (folder: string): Promise<{ server: Server; origin: string }> => {
  const modules = bringTool("selfsigned", { selfsigned: "5.5.0" });
  const { generate } = (await import(
    pathToFileURL(join(modules, "selfsigned/index.js")).href
  )) as Certificates;
  const { private: key, cert } = await generate([{ name: "commonName", value: "localhost" }], {
    keyType: "ec",
  });
  // What answers uses only what requests of both versions of HTTP have.
  const answer = answering(folder, "encrypted") as unknown as (
    request: Http2ServerRequest,
    response: Http2ServerResponse,
  ) => void;
  const server = createSecureServer({ key, cert, allowHTTP1: true }, answer);
  return { server, origin: `https://localhost:${await listen(server, 0)}` };
};
