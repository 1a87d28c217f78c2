import { expect, test } from "vitest";
import {
  eventsOf,
  facets,
  keysOf,
  partnersBy,
  partnersIn,
  peopleOf,
  textsOf,
} from "../../src/domain/partners.ts";
import type { Locale } from "../../src/i18n/locales.ts";
import { copied, replaced, written, type Change } from "./patched-content.ts";
import { siteAfter } from "./site.ts";

const slugsOf = (things: readonly { slug: string }[]): string[] => things.map(({ slug }) => slug);

const council = (...changes: Change[]) => {
  const site = siteAfter(...changes);
  const partner = site.partners.find(({ slug }) => slug === "council");
  if (!partner) throw new Error("no council");
  return { site, partner };
};

/** Three organisations with these names, as they are listed in a language. */
const listed = (locale: Locale, names: Record<"council" | "network" | "union", string>): string[] => {
  const own = { council: "ar", network: "ky", union: "ar" };
  const site = siteAfter(copied("partners/council", "partners/union"));
  for (const partner of site.partners) {
    const heading = partner.headings[locale];
    if (!heading || !(partner.slug in own)) throw new Error(`no ${partner.slug} in ${locale}`);
    heading.title = names[partner.slug as keyof typeof names];
  }
  return slugsOf(partnersIn(site, locale));
};

test("organisations stand in the order of the alphabet of the language, Kazakh letters in their places", () => {
  expect(listed("kk", { council: "Қор", network: "Кеңес", union: "Лига" })).toEqual([
    "network",
    "council",
    "union",
  ]);
});

test("quotation marks before a name do not count", () => {
  expect(listed("ru", { council: "«Эхо»", network: "Юрист", union: "Центр" })).toEqual([
    "union",
    "council",
    "network",
  ]);
});

test("the Arabic article does not count", () => {
  expect(listed("ar", { council: "الوكالة", network: "مجلس", union: "الشبكة" })).toEqual([
    "union",
    "network",
    "council",
  ]);
});

test("an organisation has one type, and may have several countries and sources", () => {
  const { partner } = council(
    replaced("partners/council/ar.mdx", "countries: [kazakhstan]", "countries: [kazakhstan, poland]"),
  );
  expect(facets.map((facet) => keysOf(partner, facet))).toEqual([
    ["foundation"],
    ["kazakhstan", "poland"],
    ["charter"],
  ]);
});

test("organisations are divided by what they have; what nobody has makes no list", () => {
  const { site } = council();
  const divided = (facet: (typeof facets)[number]) =>
    [...partnersBy(site, facet)].map(([key, partners]) => [key, slugsOf(partners)]);
  expect(divided("type")).toEqual([
    ["foundation", ["council"]],
    ["ngo", ["network"]],
  ]);
  expect(divided("country")).toEqual([["kazakhstan", ["council", "network"]]]);
  expect(divided("source")).toEqual([["charter", ["council", "network"]]]);
});

test("a country that is named twice lists the organisation once", () => {
  const { site } = council(
    replaced("partners/council/ar.mdx", "countries: [kazakhstan]", "countries: [kazakhstan, kazakhstan]"),
  );
  expect(slugsOf(partnersBy(site, "country").get("kazakhstan") ?? [])).toEqual(["council", "network"]);
});

const record = (partners: string, more: string): string =>
  `documents: [charter]\npartners: [${partners}]\nplace: /mandate/\n${more}\n`;

test("people and events of an organisation are those that name it", () => {
  const person = "asOf: undated\nen: { name: A, role: b }";
  const event = "date: 2025\ntopics: [civil-society]\ncountries: [kazakhstan]\nen: { event: E. }";
  const { site, partner } = council(
    written("people/aigul.yaml", record("network, council", person)),
    written("people/daniyar.yaml", record("network", person)),
    written("timeline/first.yaml", record("council", event)),
    written("timeline/second.yaml", record("", event)),
  );
  expect(slugsOf(peopleOf(site, partner))).toEqual(["aigul"]);
  // The small site has an event of its own that names both organisations.
  expect(slugsOf(eventsOf(site, partner))).toEqual(["founding-days-2017", "first"]);
});

test("texts from the same source are those that retell a document in which it is named", () => {
  const { site, partner } = council();
  expect(slugsOf(textsOf(site, partner))).toEqual(["mandate", "forum-2025"]);
  const other = council(
    copied("documents/charter.yaml", "documents/report.yaml"),
    replaced("partners/council/ar.mdx", "[charter]", "[report]"),
  );
  expect(textsOf(other.site, other.partner)).toEqual([]);
});
