import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Where the list of everything the site is made with stands, from the folder of the site. */
export const sbomPath = ".well-known/sbom.cdx.json";

/** What of a package reaches readers. All others work at build time and leave nothing of their own. */
export const shipped: Readonly<Record<string, string>> = {
  pagefind: "the search runs its code in the browser",
  tailwindcss: "a few of its rules stand in the style sheets",
  "world-atlas": "its outlines of countries stand in the map of partners",
  "@expo-google-fonts/piazzolla": "its letters stand in the PDF editions and, drawn, in the share images",
  "@expo-google-fonts/noto-naskh-arabic":
    "its letters stand in the PDF editions and, drawn, in the share images",
  "@sveltia/cms": "it is the page /admin/, only of a build with ADMIN=1",
};

/** An entry of package-lock.json, as far as it is read here. */
interface Locked {
  name?: string;
  version?: string;
  license?: string;
  integrity?: string;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}

export interface Lock {
  /** By folder from the project: "" is the project itself. */
  packages: Record<string, Locked>;
}

const folder = "node_modules/";
const nameOf = (path: string): string => path.slice(path.lastIndexOf(folder) + folder.length);

/** The address of a package by the rules of purl. */
const purlOf = (name: string, version: string): string => `pkg:npm/${name.replace("@", "%40")}@${version}`;

/** Where Node finds a package that another one asks for: beside it, or in a folder above. */
const foundFrom = (path: string, name: string, { packages }: Lock): string | undefined => {
  for (let from = path; ; from = from.slice(0, Math.max(0, from.lastIndexOf(folder) - 1))) {
    const place = `${from ? `${from}/` : ""}${folder}${name}`;
    if (packages[place]) return place;
    if (!from) return undefined;
  }
};

const licencesOf = (licence: string | undefined) => {
  if (!licence) return {};
  return {
    licenses: [/ (AND|OR|WITH) /.test(licence) ? { expression: licence } : { license: { id: licence } }],
  };
};

/** npm writes a checksum in base64, CycloneDX in hexadecimal. */
const hashesOf = (integrity: string | undefined) => {
  const [algorithm, digest] = integrity?.split("-") ?? [];
  if (algorithm !== "sha512" || !digest) return {};
  return { hashes: [{ alg: "SHA-512", content: Buffer.from(digest, "base64").toString("hex") }] };
};

/**
 * The software bill of materials of the site, as CycloneDX: every entry of the lock file, and who
 * asks for whom. It is read from the lock file alone, so that equal locks give equal bytes; `npm sbom`
 * adds a random number, the time and the name of the folder.
 */
export const sbomOf = (lock: Lock) => {
  const { "": project = {}, ...packages } = lock.packages;
  const refOf = (path: string): string => {
    const { version = "0" } = lock.packages[path] ?? {};
    return path === "" ? `${project.name}@${version}` : `${path.replaceAll(folder, "")}@${version}`;
  };
  const paths = Object.keys(packages).toSorted();
  const neededBy = (path: string): string[] => {
    const { dependencies, devDependencies, optionalDependencies, peerDependencies } =
      lock.packages[path] ?? {};
    const names = { ...dependencies, ...devDependencies, ...optionalDependencies, ...peerDependencies };
    const found = Object.keys(names).flatMap((name) => foundFrom(path, name, lock) ?? []);
    return found.map(refOf).toSorted();
  };
  return {
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: {
      component: {
        type: "application",
        "bom-ref": refOf(""),
        name: project.name,
        version: project.version,
      },
    },
    components: paths.map((path) => {
      const { version = "0", license, integrity } = lock.packages[path] ?? {};
      const name = nameOf(path);
      const [, group, own = name] = /^(@[^/]+)\/(.+)$/.exec(name) ?? [];
      const use = shipped[name];
      return {
        type: "library",
        "bom-ref": refOf(path),
        ...(group && { group }),
        name: own,
        version,
        scope: use ? "required" : "excluded",
        ...hashesOf(integrity),
        ...licencesOf(license),
        purl: purlOf(name, version),
        ...(use && { properties: [{ name: "site:reaches-readers", value: use }] }),
      };
    }),
    dependencies: ["", ...paths].map((path) => ({ ref: refOf(path), dependsOn: neededBy(path) })),
  };
};

/** Writes the bill of materials into a built site. */
export const writeSbom = (site: string): void => {
  const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as Lock;
  const file = join(site, sbomPath);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(sbomOf(lock))}\n`);
};
