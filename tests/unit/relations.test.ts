import { expect, test } from "vitest";
import { relationsOf } from "../../src/domain/partners.ts";
import type { Change } from "./patched-content.ts";
import { copied, replaced } from "./patched-content.ts";
import { siteAfter } from "./site.ts";

/** The relations of a partner as [kind, stated by the other side, partners]. */
const relationsAfter = (slug: string, ...changes: Change[]) => {
  const site = siteAfter(...changes);
  const partner = site.partners.find((one) => one.slug === slug);
  if (!partner) throw new Error(`no partner ${slug}`);
  return relationsOf(site, partner, "en").map(({ kind, inverse, partners }) => [
    kind,
    inverse,
    partners.map((one) => one.slug),
  ]);
};

const stating = (relation: string): Change =>
  replaced("partners/network/ky.mdx", "partnerOf: [council]", relation);

test("partners see each other, whichever of them states it", () => {
  expect(relationsAfter("network")).toEqual([["partnerOf", false, ["council"]]]);
  expect(relationsAfter("council")).toEqual([["partnerOf", false, ["network"]]]);
});

test.each(["partOf", "supportedBy", "precededBy"])(
  "%s is seen from the other side as its inverse",
  (kind) => {
    expect(relationsAfter("network", stating(`${kind}: [council]`))).toEqual([[kind, false, ["council"]]]);
    expect(relationsAfter("council", stating(`${kind}: [council]`))).toEqual([[kind, true, ["network"]]]);
  },
);

test("a partner without relations has none to show", () => {
  expect(relationsAfter("council", stating("partOf: []"))).toEqual([]);
});

test("related partners stand in the order of the alphabet of the reader", () => {
  const another = [
    copied("partners/council", "partners/assembly"),
    replaced("partners/assembly/en.mdx", "title: Council", "title: Assembly"),
    stating("partnerOf: [council, assembly]"),
  ];
  expect(relationsAfter("network", ...another)).toEqual([["partnerOf", false, ["assembly", "council"]]]);
});
