import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readSite, textOf } from "./built-site.ts";
import { loadOf } from "./loads.ts";

const site = readSite();

const namesIn = (css: string): string[] =>
  [...css.matchAll(/@layer\s+([\w\s,.-]+?)\s*[{;]/g)].flatMap(([, names = ""]) => names.split(/\s*,\s*/));

/** The order that src/styles/site.css states: later layers win. */
const order = namesIn(/^@layer [^;{]+;/m.exec(readFileSync("src/styles/site.css", "utf8"))?.[0] ?? "");

test("on every page the layers of all its sheets come in the order that is stated", () => {
  expect(order.length).toBeGreaterThan(1);
  const wrong = site.pages.flatMap((page) => {
    const css = loadOf(site, page)
      .styles.map((href) => textOf(site, href))
      .join("\n");
    // Where a name stands first decides for the whole page; Tailwind adds a layer of its own.
    const met = [...new Set(namesIn(css))].filter((name) => order.includes(name));
    return met.join() === order.join() ? [] : [`${page.href}: ${met.join(", ")}`];
  });
  expect(wrong).toEqual([]);
});
