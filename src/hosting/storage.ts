import { rulesFor } from "../security/rules.ts";
import { basePath } from "../settings.ts";

/** What a storage keeps with each file; all other headers are the network's in front of it. */
const stored = ["Cache-Control", "Content-Type"] as const;

/** The command's own patterns know only "*". */
const patternOf = (at: string): string => at.replace(/:\w+/g, "*");

/** Packed forms and the headers of other hosts: a network packs by itself. */
const left = ["*.br", "*.gz", "*.zst", "_headers"];

const upload = (name: string, filters: readonly string[], values: Readonly<Record<string, string>>): string =>
  [
    `# ${name}`,
    `upload ${[...filters, ...Object.entries(values).map(([option, value]) => `--${option} "${value}"`)].join(" \\\n  ")}`,
    "",
  ].join("\n");

/** A script that copies the site into S3-compatible storage, group by group with what the storage says of it. */
export const storageScript = (): string => {
  const rules = rulesFor(true);
  const fresh = rules.find(({ name }) => name === "pages")?.headers["Cache-Control"] ?? "";
  const special = rules.filter(
    ({ headers }) =>
      headers["Content-Type"] ?? (headers["Cache-Control"] && headers["Cache-Control"] !== fresh),
  );
  const groups = special.map(({ name, at, headers }) => {
    const values = stored.flatMap((header) => {
      const value = headers[header] ?? (header === "Cache-Control" ? fresh : undefined);
      return value ? [[header.toLowerCase(), value] as const] : [];
    });
    const filters = ['--exclude "*"', ...at.map((address) => `--include "${patternOf(address)}"`)];
    return upload(name, filters, Object.fromEntries(values));
  });
  const others = special.flatMap(({ at }) => at.map((address) => `--exclude "${patternOf(address)}"`));
  return `#!/bin/sh
# BUCKET=s3://name [ENDPOINT=https://storage.example] [SITE=dist] sh upload.sh
set -eu
upload() {
  aws s3 sync \${ENDPOINT:+--endpoint-url "$ENDPOINT"} "\${SITE:-dist}" "$BUCKET${basePath}" \\
    "$@"${left.map((pattern) => ` --exclude "${pattern}"`).join("")}
}

${groups.join("\n")}
${upload("everything else, last, so that no page names what is not there yet", others, { "cache-control": fresh })}`;
};
