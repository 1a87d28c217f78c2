/** `npm run serve`: shows the built site with the headers it is meant to be served with. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Server as AnyServer } from "node:net";
import { pathToFileURL } from "node:url";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import sirv from "sirv";
import { restore } from "../publishing/exchange.ts";
import { headersFor } from "../security/headers.ts";
import { basePath } from "../settings.ts";

/**
 * Answers requests as a host of the site does.
 * @param folder the built site
 * @param connection what only an encrypted connection can hold to is said only there
 */
export const answering = (
  folder: string,
  connection: "plain" | "encrypted" = "plain",
): ((request: IncomingMessage, response: ServerResponse) => void) => {
  const files = sirv(folder, {
    dev: true, // reads the folder as it is, so that a new build is shown at once
    brotli: true, // packed forms, where the build has put them
    gzip: true,
    setHeaders: (response, path) => {
      for (const [name, value] of Object.entries(headersFor(basePath + path.slice(1), connection)))
        response.setHeader(name, value);
    },
  });
  const notFound = resolve(folder, "404.html");
  return (request, response) => {
    const url = request.url ?? "/";
    if (!url.startsWith(basePath)) {
      response.writeHead(302, { Location: basePath }).end();
      return;
    }
    request.url = `/${url.slice(basePath.length)}`;
    files(request, response, () => {
      response.writeHead(404, {
        ...headersFor(`${basePath}404.html`, connection),
        "Content-Type": "text/html; charset=utf-8",
      });
      response.end(readFileSync(notFound));
    });
  };
};

/**
 * Listens on the loopback address.
 * @param port 0 for any free one
 * @returns the port
 */
export const listen = async (server: AnyServer, port: number): Promise<number> => {
  await new Promise<void>((ready) => server.listen(port, "127.0.0.1", ready));
  const address = server.address();
  return typeof address === "object" && address ? address.port : port;
};

/**
 * Serves a built site on the loopback address.
 * @param folder the built site
 * @param port 0 for any free one
 * @returns the listening server and its origin
 */
export const serve = async (folder: string, port: number): Promise<{ server: Server; origin: string }> => {
  const server = createServer(answering(folder));
  return { server, origin: `http://localhost:${await listen(server, port)}` };
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  if (restore("dist")) console.log("Brought the last good site back to dist: a build had been cut short.");
  const { origin } = await serve("dist", Number(process.env["PORT"] ?? 4321));
  console.log(`The site is at ${origin}${basePath}  (stop with Ctrl+C)`);
}
