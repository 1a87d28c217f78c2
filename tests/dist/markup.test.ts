import { readFileSync } from "node:fs";
import { join } from "node:path";
import { HtmlValidate, StaticConfigLoader } from "html-validate";
import { expect, test } from "vitest";
import configuration from "../../.htmlvalidate.mjs";
import { attribute, readSite } from "./built-site.ts";
import { pagesOfEveryShape } from "./shapes.ts";

const site = readSite();
// One configuration for all: to look for it beside each of two thousand files takes a third of the time.
const htmlValidate = new HtmlValidate(new StaticConfigLoader(configuration));

// To validate all takes ten times as long: pages that differ in words alone are right or wrong together.
const examined = pagesOfEveryShape(site.pages);

test("pages of every template in every language are valid HTML, and so is whatever else any page has", async () => {
  const messages: string[] = [];
  expect(examined.length).toBeGreaterThan(100);
  for (const { file } of examined) {
    const html = readFileSync(join(site.folder, file), "utf8");
    const { results } = await htmlValidate.validateString(html, file);
    for (const { ruleId, message, line, column } of results.flatMap((result) => result.messages))
      messages.push(`${file}:${line}:${column} ${ruleId}: ${message}`);
  }
  expect(messages).toEqual([]);
});

test("no place on a page has the name of another", () => {
  const twice = site.pages.filter(({ document }) => {
    const ids = document.querySelectorAll("[id]").map(({ id }) => id);
    return new Set(ids).size < ids.length;
  });
  expect(twice.map(({ file }) => file)).toEqual([]);
});

test("nothing stands after the end of a page", () => {
  const late = site.pages.filter(
    ({ file }) => !/<\/html>\s*$/.test(readFileSync(join(site.folder, file), "utf8")),
  );
  expect(late.map(({ file }) => file)).toEqual([]);
});

test("every page has one main heading, and skips no level below it", () => {
  for (const { href, document } of site.pages) {
    const levels = document
      .querySelectorAll("h1, h2, h3, h4, h5, h6")
      .map(({ tagName }) => Number(tagName[1]));
    expect(levels[0], href).toBe(1);
    expect(
      levels.filter((level) => level === 1),
      href,
    ).toHaveLength(1);
    levels
      .slice(1)
      .forEach((level, place) => expect(level, href).toBeLessThanOrEqual((levels[place] ?? 0) + 1));
  }
});

test("every picture has a text or is hidden from those who cannot see it", () => {
  const pictures = site.pages.flatMap(({ href, document }) =>
    document.querySelectorAll("svg, img").map((picture) => ({ href, picture })),
  );
  expect(pictures.length).toBeGreaterThan(0);
  const silent = pictures.filter(({ picture }) => {
    if (picture.tagName === "img") return !picture.hasAttribute("alt");
    // A picture with links in it is a group of them: as an image it would hide them.
    const hasRole = ["img", "group"].includes(attribute(picture, "role"));
    const isNamed = hasRole && attribute(picture, "aria-label") !== "";
    return attribute(picture, "aria-hidden") !== "true" && !isNamed;
  });
  expect(silent.map(({ href, picture }) => `${href}: ${picture.tagName}`)).toEqual([]);
});

test("no code and no style stands within a page", () => {
  const inline = site.pages.flatMap(({ href, document }) =>
    document.querySelectorAll("*").flatMap((element) => {
      const attributes = element.attributes
        .map(({ key }) => key)
        .filter((key) => key === "style" || key.startsWith("on"));
      // A block of data is no code: no browser runs it, and no policy forbids it.
      const isData = attribute(element, "type") === "application/ld+json";
      const isCode =
        element.tagName === "style" ||
        (element.tagName === "script" && !element.hasAttribute("src") && !isData);
      const runs = ["href", "action", "src"].some((name) =>
        /^\s*(javascript|data):/i.test(attribute(element, name)),
      );
      return isCode || runs || attributes.length > 0
        ? [`${href}: ${element.tagName} ${attributes.join(" ")}`]
        : [];
    }),
  );
  expect(inline).toEqual([]);
});
