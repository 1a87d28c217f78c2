import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { rulesFor } from "../security/rules.ts";
import { basePath, encrypted } from "../settings.ts";
import { caddyfile } from "./caddy.ts";
import { headersFile } from "./headers-file.ts";
import { nginxConfiguration } from "./nginx.ts";
import { storageScript } from "./storage.ts";

/** Configurations of servers that are ours to run; README.md beside this file says what to do with them. */
export const hostingFolder = ".build/hosting";

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .toSorted();

/** Writes what each host needs to send the headers of the site; services read theirs in the site itself. */
export const writeHostFiles = (site: string): void => {
  writeFileSync(join(site, "_headers"), headersFile(filesIn(site)));
  mkdirSync(hostingFolder, { recursive: true });
  const files = {
    Caddyfile: caddyfile(),
    "nginx.conf": nginxConfiguration(),
    "upload.sh": storageScript(),
    "headers.json": `${JSON.stringify({ base: basePath, rules: rulesFor(encrypted) }, undefined, 1)}\n`,
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(hostingFolder, name), text);
};
