import { expressionOf, rulesFor, type Rule } from "../security/rules.ts";
import { basePath, encrypted } from "../settings.ts";

const type = "Content-Type";

/** The value of one header for each address, as a variable: no two rules give the same header to one address. */
const mapOf = (header: string, rules: readonly Rule[]): string => {
  const lines = rules.flatMap(({ at, headers }) =>
    headers[header]
      ? at.map((address) => `  "~${expressionOf(address, basePath)}" "${headers[header]}";\n`)
      : [],
  );
  return `map $uri ${variableOf(header)} {\n  default "";\n${lines.join("")}}\n`;
};

const variableOf = (header: string): string => `$site_${header.toLowerCase().replaceAll("-", "_")}`;

const locationsOf = ({ at, headers }: Rule): string[] =>
  at.map(
    (address) =>
      `  location ~ "${expressionOf(address, basePath)}" {\n    types {}\n    default_type "${headers[type]}";\n  }\n`,
  );

/**
 * A site for nginx, to be included in its `http` block.
 * @param root folder in which the site stands under its base path
 */
export const nginxConfiguration = ({ listen = "8080", root = "/srv" } = {}): string => {
  const rules = rulesFor(encrypted);
  const headers = [...new Set(rules.flatMap((rule) => Object.keys(rule.headers)))].filter(
    (header) => header !== type,
  );
  const typed = rules.filter((rule) => rule.headers[type]);
  return `${headers.map((header) => mapOf(header, rules)).join("\n")}
server {
  listen ${listen};
  root ${root};
  index index.html;
  error_page 404 ${basePath}404.html;
  absolute_redirect off;
  server_tokens off;
  charset utf-8;
  charset_types text/plain text/css text/xml application/javascript;
  # With the module ngx_brotli also: brotli_static on;
  gzip_static on;
  gzip_vary on;

${headers.map((header) => `  add_header ${header} ${variableOf(header)} always;\n`).join("")}
${typed.flatMap(locationsOf).join("")}}
`;
};
