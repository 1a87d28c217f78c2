import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { builtFiles } from "../editions/built-files.ts";
import { rulesFor } from "../security/rules.ts";
import { basePath, encrypted } from "../settings.ts";
import { caddyfile } from "./caddy.ts";
import { headersFile } from "./headers-file.ts";
import { nginxConfiguration } from "./nginx.ts";
import { storageScript } from "./storage.ts";

/** Configurations of servers that are ours to run; README.md beside this file says what to do with them. */
export const hostingFolder = ".build/hosting";

/** Writes what each host needs to send the headers of the site; services read theirs in the site itself. */
export const writeHostFiles = (site: string): void => {
  writeFileSync(join(site, "_headers"), headersFile(builtFiles(site)));
  mkdirSync(hostingFolder, { recursive: true });
  const files = {
    Caddyfile: caddyfile(),
    "nginx.conf": nginxConfiguration(),
    "upload.sh": storageScript(),
    "headers.json": `${JSON.stringify({ base: basePath, rules: rulesFor(encrypted) }, undefined, 1)}\n`,
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(hostingFolder, name), text);
};
