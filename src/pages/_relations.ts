import { partnersIn, relationsOf, type Partner } from "../domain/partners.ts";
import type { Site } from "../domain/site.ts";
import { listPartsIn } from "../i18n/format.ts";
import type { Locale } from "../i18n/locales.ts";
import { translateIn } from "../i18n/translate.ts";
import { relationKinds } from "../schemas/fields.ts";
import { linkTo } from "./_links.ts";
import { partnerFacts } from "./_partners.ts";
import type { Tie } from "./_thread-lanes.ts";
import { threaded } from "./_threads.ts";

/** Every relation once, as it is stated. */
export const tiesOf = (site: Site): Tie[] =>
  site.partners.flatMap(({ slug, facts }) =>
    relationKinds.flatMap((kind) =>
      (facts.relations[kind] ?? []).map((to): Tie => ({ from: slug, kind, to })),
    ),
  );

/** The relations of a partner in words, for the list that the threads stand beside. */
const inWords = (site: Site, partner: Partner, reader: Locale) => {
  const t = translateIn(reader);
  return relationsOf(site, partner, reader).map(({ kind, inverse, partners }) => ({
    label: inverse && kind !== "partnerOf" ? t(`relation.${kind}.inverse`) : t(`relation.${kind}`),
    parts: listPartsIn(
      reader,
      partners.map((other) => linkTo(other, reader)),
    ),
  }));
};

/** Who works with whom: what hangs together, by its size, the largest first. */
export const relationsIn = (site: Site, reader: Locale) => {
  const t = translateIn(reader);
  const partners = partnersIn(site, reader);
  const { lanes, groups, threads } = threaded(
    partners.map(({ slug }) => slug),
    tiesOf(site),
  );
  const rowOf = ({ name, strokes }: (typeof groups)[number][number]) =>
    partners
      .filter(({ slug }) => slug === name)
      .map((partner) => ({
        id: name,
        ...linkTo(partner, reader),
        facts: partnerFacts(site, partner, reader).join(" · "),
        strokes,
        relations: inWords(site, partner, reader),
      }));
  const sections = [...Map.groupBy(groups, ({ length }) => length)].map(([count, same]) => ({
    label: same.length > 1 ? t("relations.groups", { count }) : t("relations.group", { count }),
    groups: same.map((rows) => rows.flatMap(rowOf)),
  }));
  return {
    lanes,
    sections,
    kinds: relationKinds.filter((kind) => threads.some((thread) => thread.kind === kind)),
    alone: partners.length - groups.flat().length,
  };
};
