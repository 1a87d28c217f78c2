import { expect, test } from "vitest";
import { problemsIn } from "../../src/domain/check.ts";
import { relationsOf } from "../../src/domain/partners.ts";
import { languagesOf, siteOf } from "../../src/domain/site.ts";
import { locales } from "../../src/i18n/locales.ts";
import { describe as messageOf } from "../../src/problem.ts";
import { content, contentRoot } from "./texts.ts";

const site = siteOf(content, { drafts: true });

test("the content is in order", () => {
  expect(problemsIn(contentRoot).map(messageOf)).toEqual([]);
});

test.each([
  ["news", 2],
  ["partners", 74],
  ["publications", 1],
  ["pages", 4],
] as const)("of %s there are %i, each in every language", (collection, count) => {
  expect(site[collection]).toHaveLength(count);
  for (const item of site[collection]) expect([item.slug, languagesOf(item)]).toEqual([item.slug, locales]);
});

test("the mandate is there in every language", () => {
  expect(languagesOf(site.mandate)).toEqual(locales);
});

test("the coalition in Kyrgyzstan has the fifteen partners that its own page names", () => {
  const coalition = site.partners.find(({ slug }) => slug === "coalition-against-torture-kg");
  if (!coalition) throw new Error("the coalition is missing");
  const partners = relationsOf(site, coalition, "en").find(({ kind }) => kind === "partnerOf")?.partners;
  expect(partners).toHaveLength(15);
  expect(coalition.facts.relations.partnerOf).toHaveLength(15);
});

test("every source document is the source of something", () => {
  const items = [site.mandate, ...site.news, ...site.partners, ...site.publications];
  const used = new Set(items.flatMap(({ facts }) => facts.documents));
  expect([...used].toSorted()).toEqual(Object.keys(content.documents).toSorted());
});
