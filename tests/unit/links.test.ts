import { describe, expect, test } from "vitest";
import { anchorsOf, linksOf, targetOf } from "../../src/document/links.ts";
import { locales } from "../../src/i18n/locales.ts";
import { parsed } from "./parsed.ts";

describe("the address of a link", () => {
  test.each([
    ["/", { site: true, path: "", anchor: undefined }],
    ["/mandate/", { site: true, path: "mandate/", anchor: undefined }],
    ["/mandate/#r-3", { site: true, path: "mandate/", anchor: "r-3" }],
    ["/partners/un-women/", { site: true, path: "partners/un-women/", anchor: undefined }],
    ["#section-2", { site: true, path: undefined, anchor: "section-2" }],
    ["https://example.org/a?b=c#d", { site: false, url: "https://example.org/a?b=c#d" }],
    ["http://example.org", { site: false, url: "http://example.org" }],
  ])("%s leads where it says", (url, target) => {
    expect(targetOf(url)).toEqual(target);
  });

  test.each([
    "javascript:alert(1)",
    "JavaScript:alert(1)",
    "data:text/html,x",
    "vbscript:x",
    "file:///etc/hosts",
    "mailto:someone@example.org",
    "ftp://example.org/",
    "HTTPS:example.org",
    "mandate/",
    "../mandate/",
    "?page=2",
    "/mandate/?page=2",
    "#",
    "",
  ])("%j is refused, and both usual forms are shown", (url) => {
    expect(targetOf(url)).toEqual({
      expected: "an address of this site such as /mandate/#r-3, or a full web address (https://…)",
      remedy: "Write the address in one of these two forms.",
    });
  });

  test("a full web address without a host is refused", () => {
    expect(targetOf("https://")).toEqual({
      expected: "an address of the web: a host by its name, in one script, without a password",
      remedy: "Correct the address.",
    });
  });

  test.each(locales)(
    "an address with the language %s is refused: nobody is led into another language",
    (locale) => {
      expect(targetOf(`/${locale}/mandate/`)).toEqual({
        expected: "an address without a language: the reader stays in the language of the page",
        remedy: "Leave the language out: /mandate/",
      });
    },
  );

  test("an address of this site ends with a slash", () => {
    expect(targetOf("/mandate#r-3")).toEqual({
      expected: "an address that ends with a slash",
      remedy: "Write /mandate/ instead.",
    });
  });
});

const body = [
  "## First [one](/news/)",
  "",
  '**Bold [two](/partners/)** and <Lang tag="ru">[three](https://example.org/)</Lang>.',
  "",
  "- item [four](#section-1)",
  "  - deeper [five](/mandate/)",
  "",
  "> quoted [six](/search/)",
  "",
  "<Note>",
  "",
  "noted [seven](/)",
  "",
  "</Note>",
].join("\n");

test("links are found wherever they stand, in reading order, each with its line", () => {
  expect(
    linksOf(parsed(body).document).map(({ target, line }) => [target.site ? target.path : target.url, line]),
  ).toEqual([
    ["news/", 5],
    ["partners/", 7],
    ["https://example.org/", 7],
    [undefined, 9],
    ["mandate/", 10],
    ["search/", 12],
    ["", 16],
  ]);
});

test("a link can lead to every heading, and to every item of a list in a clause", () => {
  const { document } = parsed("## R. Role\n\n### R.1. Advice\n\n- a\n- b\n\n1. c\n", "clauses");
  expect(anchorsOf(document)).toEqual(["r", "r-1", "r-1-a", "r-1-b", "r-1-1"]);
});
