import { expect, test, vi } from "vitest";
import { headersFile } from "../../src/hosting/headers-file.ts";
import { storageScript } from "../../src/hosting/storage.ts";
import { expressionOf, rulesFor } from "../../src/security/rules.ts";

const files = ["data/partners.csv", "data/mandate.kk.akn.xml", "data/mandate.en.akn.xml", "kk/index.html"];
const addresses = headersFile(files)
  .split("\n")
  .filter((line) => line.startsWith("/"));

test("services get rules they understand: a star only at the end, and what it would stand for spelt out", () => {
  expect(addresses.filter((address) => address.slice(0, -1).includes("*"))).toEqual([]);
  expect(addresses).toContain("/data/partners.csv");
  expect(addresses).toContain("/data/mandate.kk.akn.xml");
  expect(addresses).not.toContain("/kk/index.html");
  expect(new Set(addresses).size).toBe(addresses.length);
});

test("a kind of file that the site does not have needs no rule", () => {
  expect(headersFile(["index.html"])).not.toContain("text/csv");
});

test("an address in a rule is that address, a segment, or anything", () => {
  const fits = (at: string, path: string) => new RegExp(expressionOf(at, "/a.b/")).test(path);
  expect(fits("robots.txt", "/a.b/robots.txt")).toBe(true);
  expect(fits("robots.txt", "/a.b/robotsatxt")).toBe(false);
  expect(fits("robots.txt", "/axb/robots.txt")).toBe(false);
  expect(fits(":locale/news/atom.xml", "/a.b/kk/news/atom.xml")).toBe(true);
  expect(fits(":locale/news/atom.xml", "/a.b/kk/x/news/atom.xml")).toBe(false);
  expect(fits("kk/*", "/a.b/kk/")).toBe(true);
  expect(fits("kk/*", "/a.b/kk/news/")).toBe(true);
  expect(fits("data/*.csv", "/a.b/data/partners.csv")).toBe(true);
  expect(fits("", "/a.b/")).toBe(true);
});

test("no value holds what would end it in the file of a host", () => {
  const values = rulesFor(true).flatMap(({ headers }) => Object.values(headers));
  expect(values.filter((value) => /["\\`$\n{}]/.test(value))).toEqual([]);
});

test("a site whose address is not encrypted asks for no encryption", async () => {
  const written = async (address: string) => {
    vi.resetModules();
    vi.stubEnv("SITE_URL", address);
    const { headersFile } = await import("../../src/hosting/headers-file.ts");
    vi.unstubAllEnvs();
    return headersFile(files);
  };
  const asked = /Strict-Transport-Security|upgrade-insecure-requests/;
  expect(await written("https://example.org")).toMatch(asked);
  expect(await written("http://library.local")).not.toMatch(asked);
  expect(headersFile(files)).toMatch(asked); // where nothing is said
});

/** What the storage would keep with a file, by the last command of the script that takes it. */
const keptWith = (path: string): Record<string, string> => {
  const commands = storageScript()
    .split(/^upload /m)
    .slice(1);
  const takes = (command: string): boolean => {
    let taken = true;
    for (const [, kind, pattern = ""] of command.matchAll(/--(exclude|include) "([^"]+)"/g))
      if (new RegExp(expressionOf(pattern, "")).test(path)) taken = kind === "include";
    return taken;
  };
  const own = commands.filter(takes);
  expect(own).toHaveLength(1);
  return Object.fromEntries(
    [...(own[0] ?? "").matchAll(/--(cache-control|content-type) "([^"]+)"/g)].map(
      ([, option = "", value]) => [option, value ?? ""],
    ),
  );
};

test("each file goes into storage once, with its type and how long it may be kept", () => {
  const forEver = { "cache-control": "public, max-age=31536000, immutable" };
  const fresh = { "cache-control": "no-cache" };
  expect(keptWith("kk/mandate/index.html")).toEqual(fresh);
  expect(keptWith("data/mandate.json")).toEqual(fresh);
  expect(keptWith("_astro/page.abc.js")).toEqual(forEver);
  expect(keptWith("share/20ecf429f5b3af49.png")).toEqual(forEver);
  expect(keptWith("data/partners.csv")).toEqual({
    ...fresh,
    "content-type": "text/csv; charset=utf-8; header=present",
  });
  expect(keptWith("kk/news/topic/vawg/atom.xml")).toMatchObject({
    "content-type": "application/atom+xml; charset=utf-8",
  });
});
