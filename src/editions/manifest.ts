import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { builtFiles } from "./built-files.ts";

/** Digests in hexadecimal, by path from the folder of a site. */
export type Digests = Readonly<Record<string, string>>;

/** What a build consists of, so that anybody can see whether a copy is a true one. */
export interface Manifest {
  algorithm: "SHA-256";
  /** The commit that was built; null where that is not known, or where the folder had other changes. */
  revision: string | null;
  /** The manifest itself is not among them. */
  files: Digests;
}

/** Where the manifest stands, from the folder of the site. */
export const manifestPath = ".well-known/manifest.json";

/** A host reads `_headers` and does not hand it out, so that no copy at an address could show it. */
const unlisted = [manifestPath, "_headers"];

export const digestOf = (content: Uint8Array): string => createHash("sha256").update(content).digest("hex");

/**
 * Digests of all files that a folder hands out but the manifest, in the order of their paths.
 * @param known those of files that have not changed since: these are not read again
 * @param paths of all files in the folder
 */
export const digestsIn = (folder: string, known: Digests = {}, paths = builtFiles(folder)): Digests =>
  Object.fromEntries(
    paths
      .filter((path) => !unlisted.includes(path))
      .map((path) => [path, known[path] ?? digestOf(readFileSync(join(folder, path)))]),
  );

const git = (...args: string[]): string =>
  execFileSync("git", args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();

/** The commit of the working folder, if nothing else was changed in it. */
export const revisionHere = (): string | null => {
  try {
    return git("status", "--porcelain") === "" ? git("rev-parse", "HEAD") : null;
  } catch {
    return null; // no git, or no repository: an archive of the sources can be built too
  }
};

/** The day of a commit by the clock of whoever made it. */
export const dayOfRevision = (revision: string): string => git("show", "-s", "--format=%cs", revision);

/**
 * Writes the manifest of a built site into it: the last thing that is added.
 * @param known see digestsIn
 */
export const writeManifest = (folder: string, known?: Digests): void => {
  const manifest: Manifest = {
    algorithm: "SHA-256",
    revision: revisionHere(),
    files: digestsIn(folder, known),
  };
  const file = join(folder, manifestPath);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(manifest, undefined, 1)}\n`);
};

/** Reads a manifest that anybody may have written. Undefined where the text is none. */
export const manifestIn = (text: string): Manifest | undefined => {
  try {
    const { algorithm, revision, files } = JSON.parse(text) as Record<string, unknown>;
    const isManifest =
      algorithm === "SHA-256" &&
      (revision === null || /^[\da-f]{40,64}$/.test(String(revision))) &&
      typeof files === "object" &&
      Object.values(files ?? {}).every((digest) => /^[\da-f]{64}$/.test(String(digest)));
    return isManifest ? { algorithm, revision: revision as string | null, files: { ...files } } : undefined;
  } catch {
    return undefined;
  }
};

export interface Differences {
  missing: string[];
  changed: string[];
  extra: string[];
}

/** In what a copy differs from a manifest. @param found digests of the copy, by path */
export const differencesFrom = ({ files }: Pick<Manifest, "files">, found: Digests): Differences => ({
  missing: Object.keys(files).filter((path) => !(path in found)),
  changed: Object.keys(files).filter((path) => path in found && found[path] !== files[path]),
  extra: Object.keys(found).filter((path) => !(path in files)),
});
