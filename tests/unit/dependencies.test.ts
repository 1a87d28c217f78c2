import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { sbomOf, shipped, type Lock } from "../../src/security/sbom.ts";

interface Package {
  dependencies?: Record<string, string>;
  devDependencies: Record<string, string>;
  allowScripts: Record<string, boolean>;
}
type Entry = Lock["packages"][string] & { hasInstallScript?: boolean };

const read = (file: string): unknown => JSON.parse(readFileSync(file, "utf8"));
const { dependencies = {}, devDependencies, allowScripts } = read("package.json") as Package;
const lock = read("package-lock.json") as Lock & { packages: Record<string, Entry> };
const decision = readFileSync("src/decisions/0009-dependencies.md", "utf8");
const direct = Object.keys({ ...dependencies, ...devDependencies }).toSorted();

/** Names in the first column of the table of the decision, without its head. */
const explained = [...decision.matchAll(/^\| (.+?) \| .+ \|$/gm)]
  .map(([, names = ""]) => names)
  .slice(1)
  .flatMap((names) => names.split(", "));

test("each dependency has a line that says what for, and each line a dependency", () => {
  expect(explained.toSorted()).toEqual(direct);
});

test("every version is exact, and the lock file has the same", () => {
  expect(Object.keys(dependencies)).toEqual([]);
  for (const [name, version] of Object.entries(devDependencies)) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
    expect(lock.packages[`node_modules/${name}`]?.version, name).toBe(version);
  }
});

test("scripts run at installation for two packages alone, and no other asks to", () => {
  const asking = Object.entries(lock.packages).flatMap(([path, { hasInstallScript }]) =>
    hasInstallScript ? [path.replace(/^.*node_modules\//, "")] : [],
  );
  expect(Object.keys(allowScripts).toSorted()).toEqual(["esbuild", "node"]);
  expect(asking.filter((name) => !allowScripts[name])).toEqual([]);
});

test("every package comes from the registry, with a checksum unless the decision tells of it", () => {
  const entries = Object.entries(lock.packages).filter(([path]) => path !== "");
  for (const [path, entry] of entries) expect(Object.keys(entry), path).not.toContain("resolved");
  const unchecked = entries.filter(([, { integrity }]) => !integrity);
  expect(decision).toContain(`${unchecked.length} such entries`);
});

const bill = sbomOf(lock);

test("the bill of materials lists every entry of the lock file once, with name, version and address", () => {
  const entries = Object.keys(lock.packages).filter((path) => path !== "");
  const refs = bill.components.map((component) => component["bom-ref"]);
  expect(new Set(refs).size).toBe(entries.length);
  for (const { purl, version, type } of bill.components) {
    expect(purl).toMatch(/^pkg:npm\/(%40[\w.-]+\/)?[\w.-]+@[\w.+-]+$/);
    expect(purl.endsWith(`@${version}`)).toBe(true);
    expect(type).toBe("library");
  }
});

test("the bill says who asks for whom, and the project asks for its direct dependencies", () => {
  const refs = new Set(bill.dependencies.map(({ ref }) => ref));
  expect(refs.size).toBe(bill.dependencies.length);
  for (const { dependsOn } of bill.dependencies) for (const ref of dependsOn) expect(refs).toContain(ref);
  const [project] = bill.dependencies;
  expect(project?.dependsOn).toEqual(direct.map((name) => `${name}@${devDependencies[name]}`).toSorted());
});

test("checksums are those of the lock file, in hexadecimal", () => {
  const astro = bill.components.find(({ "bom-ref": ref }) => ref.startsWith("astro@"));
  const [hash] = astro && "hashes" in astro ? (astro.hashes ?? []) : [];
  expect(Buffer.from(hash?.content ?? "", "hex").toString("base64")).toBe(
    lock.packages["node_modules/astro"]?.integrity?.replace("sha512-", ""),
  );
});

test("the bill says of direct dependencies alone that something of them reaches readers", () => {
  const required = bill.components.filter(({ scope }) => scope === "required").map(({ purl }) => purl);
  expect(required.length).toBe(Object.keys(shipped).length);
  for (const name of Object.keys(shipped)) expect(direct).toContain(name);
});

test("no script of the site is made with a package: what readers run is ours, and Pagefind's own files", () => {
  const scripts = globSync("src/{browser,offline,search}/**/*.ts").filter(
    (file) => !/^src\/search\/(build|bundle\/|evaluation\/|carried\/search-script)/.test(file),
  );
  const imports = scripts.flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/(?:from|import)\s*\(?"([^"]+)"/g)].map(
      ([, name]) => `${file}: ${name}`,
    ),
  );
  expect(scripts.length).toBeGreaterThan(20);
  expect(imports.filter((line) => !/: (\.{1,2}\/|node:)/.test(line))).toEqual([]);
});

test("a bill is read from the lock alone: equal locks give equal bytes", () => {
  expect(JSON.stringify(sbomOf(structuredClone(lock)))).toBe(JSON.stringify(bill));
  expect(JSON.stringify(bill)).not.toMatch(/timestamp|serialNumber/);
});
