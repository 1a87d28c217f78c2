/** `npm run serve`: shows the built site with the headers it is meant to be served with. */
import { createServer, type Server } from "node:http";
import { pathToFileURL } from "node:url";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import sirv from "sirv";
import { restore } from "../publishing/exchange.ts";
import { headersFor } from "../security/headers.ts";
import { basePath } from "../settings.ts";

/**
 * Serves a built site on the loopback address.
 * @param folder the built site
 * @param port 0 for any free one
 * @returns the listening server and its origin
 */
export const serve = async (folder: string, port: number): Promise<{ server: Server; origin: string }> => {
  const files = sirv(folder, {
    dev: true, // reads the folder as it is, so that a new build is shown at once
    brotli: true, // packed forms, where the build has put them
    gzip: true,
    setHeaders: (response, path) => {
      for (const [name, value] of Object.entries(headersFor(basePath + path.slice(1))))
        response.setHeader(name, value);
    },
  });
  const notFound = resolve(folder, "404.html");
  const server = createServer((request, response) => {
    const url = request.url ?? "/";
    if (!url.startsWith(basePath)) {
      response.writeHead(302, { Location: basePath }).end();
      return;
    }
    request.url = `/${url.slice(basePath.length)}`;
    files(request, response, () => {
      response.writeHead(404, {
        ...headersFor(`${basePath}404.html`),
        "Content-Type": "text/html; charset=utf-8",
      });
      response.end(readFileSync(notFound));
    });
  });
  await new Promise<void>((ready) => server.listen(port, "127.0.0.1", ready));
  const address = server.address();
  const actual = typeof address === "object" && address ? address.port : port;
  return { server, origin: `http://localhost:${actual}` };
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  if (restore("dist")) console.log("Brought the last good site back to dist: a build had been cut short.");
  const { origin } = await serve("dist", Number(process.env["PORT"] ?? 4321));
  console.log(`The site is at ${origin}${basePath}  (stop with Ctrl+C)`);
}
