import { expect, test } from "vitest";
import { message, messagesAfter, replaced } from "../patched-content.ts";

const file = "news/forum-2025/en.mdx";
const place = `${file}:7`;
const usual = "an address of this site such as /mandate/#r-3, or a full web address (https://…)";

/** What is said of the news item when its link to a partner leads to this address. */
const messagesOf = (address: string): string[] =>
  messagesAfter(replaced(file, "/partners/network/", address));

test.each(["/partners/netwrk/", "/events/", "/partners/network/history/", "//example.org/"])(
  "a link to a page that does not exist: %s",
  (address) => {
    expect(messagesOf(address)).toEqual([
      message(
        place,
        "a page of this site",
        `a link to ${address}`,
        "Correct the address, or add the page. Addresses are folder names: /news/<folder>/.",
      ),
    ]);
  },
);

test.each([
  ["/mandate/#b-9", "/mandate/#b-9", "/mandate/"],
  ["/mandate/#B.1", "/mandate/#B.1", "/mandate/"],
  ["#b-1", "#b-1", "/news/forum-2025/"],
  ["/search/#b-1", "/search/#b-1", "/search/"],
])("a link to a clause that does not exist: %s", (address, found, page) => {
  expect(messagesOf(address)).toEqual([
    message(
      place,
      `a place on the page ${page}`,
      `a link to ${found}`,
      "Correct the part after #. A clause R.3 is #r-3.",
    ),
  ]);
});

test("a link to a list item that the original does not have either", () => {
  expect(messagesOf("/mandate/#b-2-d")).toEqual([
    message(
      place,
      "a place on the page /mandate/",
      "a link to /mandate/#b-2-d",
      "Correct the part after #. A clause R.3 is #r-3.",
    ),
  ]);
});

test("a link into another language", () => {
  expect(messagesOf("/ru/partners/network/")).toEqual([
    message(
      place,
      "an address without a language: the reader stays in the language of the page",
      "the link /ru/partners/network/",
      "Leave the language out: /partners/network/",
    ),
  ]);
});

test("a link without its last slash", () => {
  expect(messagesOf("/partners/network")).toEqual([
    message(
      place,
      "an address that ends with a slash",
      "the link /partners/network",
      "Write /partners/network/ instead.",
    ),
  ]);
});

test.each(["javascript:alert(1)", "data:text/html,x", "../network/", "mailto:a@example.org"])(
  "a link that is neither of this site nor of the web: %s",
  (address) => {
    expect(messagesOf(address)).toEqual([
      message(place, usual, `the link ${address}`, "Write the address in one of these two forms."),
    ]);
  },
);

test.each([
  "/",
  "/mandate/",
  "/mandate/#b-2-c",
  "/news/",
  "/search/",
  "/about/",
  "#section-1",
  "https://example.org/",
])("a link to %s is in order", (address) => {
  expect(messagesOf(address)).toEqual([]);
});
