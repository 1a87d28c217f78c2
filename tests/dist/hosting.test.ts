import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { headersFor } from "../../src/security/headers.ts";
import { metaPolicy } from "../../src/security/policy.ts";
import { expressionOf, rulesFor } from "../../src/security/rules.ts";
import { attribute, readSite } from "./built-site.ts";

const site = readSite();
const hrefs = [...site.files.keys()];

/** The rules of `_headers` as it was built: address and names of headers. */
const blocks = readFileSync(`${site.folder}/_headers`, "utf8")
  .split(/^(?=\/)/m)
  .slice(1)
  .map((block) => {
    const [address = "", ...lines] = block.split("\n").filter((line) => line && !line.startsWith("#"));
    return { address, names: lines.map((line) => line.trim().split(":")[0] ?? "") };
  });

/** How Netlify reads an address: without regard to case and to a slash at the end. */
const netlify = (address: string): RegExp =>
  new RegExp(
    `^${address
      .replaceAll(".", "\\.")
      .replace(/:\w+/g, "[^/]+")
      .replace(/\/\*$/, "/?.*")
      .replace(/\/$/, "")}/?$`,
    "i",
  );
/** How Cloudflare does: as the rules themselves. */
const cloudflare = (address: string): RegExp => new RegExp(expressionOf(address.slice(1), "/"));

test.each([
  ["Netlify", netlify],
  ["Cloudflare", cloudflare],
])("no header is given twice to a file of the site on %s, which would join the two", (_, read) => {
  const rules = blocks.map(({ address, names }) => ({ expression: read(address), names }));
  const twice = hrefs.flatMap((href) => {
    const names = rules.filter(({ expression }) => expression.test(href)).flatMap((rule) => rule.names);
    return names.filter((name, at) => names.indexOf(name) !== at).map((name) => `${href}: ${name}`);
  });
  expect(twice).toEqual([]);
});

test("the rules for services keep to their limits: 100 rules, and 2,000 characters a line", () => {
  expect(blocks.length).toBeGreaterThan(20);
  expect(blocks.length).toBeLessThanOrEqual(100);
  const lines = readFileSync(`${site.folder}/_headers`, "utf8").split("\n");
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(2000);
});

test("services send the same headers as every other host", () => {
  const wrong = hrefs.filter((href) => {
    const own = blocks.filter(({ address }) => cloudflare(address).test(href)).flatMap(({ names }) => names);
    return own.toSorted().join() !== Object.keys(headersFor(href, "encrypted")).toSorted().join();
  });
  expect(wrong).toEqual([]);
});

test("every file has a rule of src/security/rules.ts that says how long it is kept and who may load it", () => {
  const bare = hrefs.filter((href) => {
    const { "Cache-Control": cache, "Cross-Origin-Resource-Policy": loaders } = headersFor(href);
    return !cache || !loaders;
  });
  expect(bare).toEqual([]);
});

test("whatever a browser shows has a policy, but for pictures and the index of the search", () => {
  const documents = hrefs.filter((href) => !/\/(pagefind|share)\//.test(href));
  expect(documents.filter((href) => !headersFor(href)["Content-Security-Policy"])).toEqual([]);
});

test("every page says its policy itself, before it loads anything", () => {
  const wrong = site.pages.filter(({ document }) => {
    const [head] = document.querySelectorAll("head");
    const first = head?.childElements.slice(0, 2).map((element) => attribute(element, "content"));
    return first?.[1] !== metaPolicy;
  });
  expect(wrong.map(({ href }) => href)).toEqual([]);
});

test("every script of a page is named with its digest", () => {
  const digests = new Map<string, string>();
  const digestOf = (href: string): string => {
    const digest =
      digests.get(href) ??
      createHash("sha256")
        .update(readFileSync(site.files.get(href) ?? ""))
        .digest("base64");
    digests.set(href, digest);
    return `sha256-${digest}`;
  };
  const scripts = site.pages.flatMap(({ document }) => document.querySelectorAll("script[src]"));
  expect(scripts.length).toBeGreaterThan(site.pages.length);
  const wrong = scripts.filter(
    (script) => attribute(script, "integrity") !== digestOf(attribute(script, "src")),
  );
  expect(wrong.map((script) => attribute(script, "src"))).toEqual([]);
});

test("no two rules of a server give one file the same header", () => {
  const rules = rulesFor(true).map(({ at, headers }) => ({
    expressions: at.map((address) => new RegExp(expressionOf(address, site.base))),
    names: Object.keys(headers),
  }));
  const twice = hrefs.filter((href) => {
    const names = rules
      .filter(({ expressions }) => expressions.some((expression) => expression.test(href)))
      .flatMap((rule) => rule.names);
    return new Set(names).size !== names.length;
  });
  expect(twice).toEqual([]);
});
