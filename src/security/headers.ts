/**
 * What every response of the site says to a browser. `npm start` and the browser tests serve with
 * exactly these headers, and the files for hosts (src/hosting) are written from the same rules;
 * decision 0006 gives the reason for each.
 */
import { basePath } from "../settings.ts";
import { expressionOf, rulesFor } from "./rules.ts";

const compiled = (encrypted: boolean) =>
  rulesFor(encrypted).map(({ at, headers }) => ({
    headers,
    expressions: at.map((address) => new RegExp(expressionOf(address, basePath))),
  }));

const rules = { plain: compiled(false), encrypted: compiled(true) };

/**
 * An address that the site does not have is answered with the headers of its 404.html.
 * @param path path of the request on the server, with the base path
 * @param connection what only an encrypted connection can hold to is said only there
 */
export const headersFor = (
  path: string,
  connection: keyof typeof rules = "plain",
): Readonly<Record<string, string>> =>
  Object.assign(
    {},
    ...rules[connection]
      .filter(({ expressions }) => expressions.some((expression) => expression.test(path)))
      .map(({ headers }) => headers),
  ) as Record<string, string>;
