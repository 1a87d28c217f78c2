import type { IncomingMessage, ServerResponse } from "node:http";
import type { AstroIntegration } from "astro";
import sirv from "sirv";
import { adminRule } from "../security/rules.ts";
import { editorConfiguration, writeEditor } from "./make.ts";

const folder = ".build/admin";

let written: Promise<void> | undefined;

/**
 * Answers below /admin/ with the editor under its own policy, as a build has it, but with the content
 * as it is now. The editor is made when somebody first asks for it.
 */
export const answerAsEditor = async (
  request: IncomingMessage,
  response: ServerResponse,
  next: () => void,
): Promise<void> => {
  for (const [name, value] of Object.entries(adminRule.headers)) response.setHeader(name, value);
  if (request.url?.startsWith("/config.json")) {
    response.setHeader("Content-Type", "application/json").end(editorConfiguration());
    return;
  }
  await (written ??= writeEditor(folder));
  sirv(folder, { dev: true })(request, response, next);
};

/** `npm run dev` has the editor at /admin/. */
export const adminWhileEditing = (): AstroIntegration => ({
  name: "admin",
  hooks: {
    "astro:server:setup": ({ server }) => {
      // Astro has taken the folder of the site off the address already.
      server.middlewares.use("/admin/", (request, response, next) => {
        answerAsEditor(request, response, next).catch(next);
      });
    },
  },
});
