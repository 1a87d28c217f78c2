import type { Locale } from "../i18n/locales.ts";
import { accessibility } from "../measures/accessibility.ts";
import { lighthouse } from "../measures/lighthouse.ts";
import type { Measured } from "../measures/record.ts";
import { search } from "../measures/search.ts";
import { weight } from "../measures/weight.ts";
import { barriersSectionOf } from "./_quality-barriers.ts";
import { searchSectionOf } from "./_quality-search.ts";
import type { Section } from "./_quality-section.ts";
import { hostsSectionOf, speedSectionOf } from "./_quality-speed.ts";
import { weightSectionOf } from "./_quality-weight.ts";

/** What has been measured; a fork, or content of its own, may have none of it. */
export interface Measures {
  weight?: Measured<typeof weight> | undefined;
  lighthouse?: Measured<typeof lighthouse> | undefined;
  accessibility?: Measured<typeof accessibility> | undefined;
  search?: Measured<typeof search> | undefined;
}

/** @throws if a measure is not what its command writes */
export const readMeasures = (root?: string): Measures => ({
  weight: weight.read(root),
  lighthouse: lighthouse.read(root),
  accessibility: accessibility.read(root),
  search: search.read(root),
});

/** What the page on quality tells of measures; nothing of one that was never taken. */
export const qualityOf = (
  { weight, lighthouse, accessibility, search }: Measures,
  reader: Locale,
): Section[] => [
  ...(weight ? [weightSectionOf(weight, reader)] : []),
  ...(lighthouse ? [speedSectionOf(lighthouse, reader), hostsSectionOf(lighthouse, reader)] : []),
  ...(accessibility ? [barriersSectionOf(accessibility, reader)] : []),
  ...(search ? [searchSectionOf(search, reader)] : []),
];
