import { expressionOf, rulesFor } from "../security/rules.ts";
import { basePath, encrypted } from "../settings.ts";

const ruleIn = ({ at, headers }: ReturnType<typeof rulesFor>[number], index: number): string => {
  const expression = at.map((address) => expressionOf(address, basePath)).join("|");
  const lines = Object.entries(headers).map(([header, value]) => `\t\t${header} "${value}"\n`);
  return `\t@rule${index} path_regexp \`${expression}\`\n\theader @rule${index} {\n${lines.join("")}\t}\n`;
};

/**
 * A Caddyfile for the site, which stands under its base path in the folder SITE_ROOT. At SITE_ADDRESS a
 * name such as example.org makes Caddy get a certificate; a port alone is for use behind a server that has one.
 */
export const caddyfile = (): string => `{
	admin off
}

(site) {
${rulesFor(encrypted).map(ruleIn).join("")}	file_server {
		precompressed br zstd gzip
	}
}

{$SITE_ADDRESS::8080} {
	root * {$SITE_ROOT:/srv}
	route {
		@missing not file {path} {path}/index.html
		error @missing 404
		import site
	}
	handle_errors {
		route {
			rewrite * ${basePath}404.html
			import site
		}
	}
}
`;
