import type { AstroIntegration } from "astro";
import type { ViteDevServer } from "vite";
import type * as Answer from "./answer.ts";
import { isTheme, sheetIn } from "./themes.ts";

const compiledBy =
  (server: ViteDevServer) =>
  async (file: string): Promise<string> =>
    (await server.transformRequest(`/${file}?direct`))?.code ?? "";

/** What stands at an address of the catalogue, with its type; nothing where nothing stands. */
const answerOf = async (
  server: ViteDevServer,
  path: string,
): Promise<{ type: string; body: string } | undefined> => {
  const sheet = path.replace(/\.css$/, "");
  if (isTheme(sheet)) return { type: "text/css", body: await sheetIn(sheet, compiledBy(server)) };
  // Read anew for each page, so that it shows what was just written.
  const { pageAt } = (await server.ssrLoadModule("/src/catalogue/answer.ts")) as typeof Answer;
  const body = await pageAt(path);
  return body === undefined ? undefined : { type: "text/html; charset=utf-8", body };
};

/** `npm run dev` has the catalogue of components at /catalogue/; no build has it. */
export const catalogueWhileDeveloping = (): AstroIntegration => ({
  name: "catalogue",
  hooks: {
    "astro:server:setup": ({ server }) => {
      server.middlewares.use("/catalogue/", ({ url = "/" }, response, next) => {
        answerOf(server, url.slice(1).replace(/\?.*/, "")).then((answer) => {
          if (answer) response.setHeader("Content-Type", answer.type).end(answer.body);
          else next();
        }, next);
      });
    },
  },
});
