import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { documentOf } from "../../src/document/open.ts";
import { problemsIn } from "../../src/domain/check.ts";
import { itemsOf, siteOf } from "../../src/domain/site.ts";
import { exchanges } from "../../src/exchange/formats.ts";
import { parcelOf } from "../../src/exchange/pack.ts";
import { readPo } from "../../src/exchange/po.ts";
import { receive, type Received } from "../../src/exchange/receive.ts";
import { readXliff } from "../../src/exchange/xliff-read.ts";
import { describe as messageOf } from "../../src/problem.ts";
import { readContent, type ContentFile } from "../../src/schemas/read.ts";
import { afterChanges, type Change } from "./patched-content.ts";

/** The day of every import. */
export const day = "2026-03-11";
const formats = {
  po: { write: exchanges.po.write, read: readPo, file: "one.po" },
  xliff: { write: exchanges.xliff.write, read: readXliff, file: "one.xlf" },
};
type Format = keyof typeof formats;

/** All of an item, as it leaves for a translator into Russian. */
export const exported = (root: string, item: string, format: Format): string => {
  const site = siteOf(readContent(root), { drafts: true });
  const one = [site.mandate, ...itemsOf(site)].find(({ slug }) => slug === item);
  const bodyOf = (file: ContentFile) => documentOf(root, file);
  const parcel = one && parcelOf(site, one, "ru", bodyOf, { all: true, terms: { find: () => () => [] } });
  if (!parcel) throw new Error(`Nothing of ${item}.`);
  return formats[format].write(parcel);
};

/** What a translator does to a file. */
export type Work = (text: string) => string;

/** One place of a file, which is there once, put in other words. */
export const saying =
  (from: string, to: string): Work =>
  (text) => {
    const parts = text.split(from);
    if (parts.length !== 2) throw new Error(`"${from}" stands there ${parts.length - 1} times.`);
    return parts.join(to);
  };

/** As tools do when a translator says of everything that it is done. */
export const confirming: Work = (text) =>
  text.replaceAll("#, fuzzy\n", "").replaceAll('state="initial"', 'state="translated"');

interface Case {
  item?: string;
  format?: Format;
  numbers?: boolean;
  /** Done to the content before the export, and between export and import. */
  before?: Change[];
  meanwhile?: Change[];
}

/** Puts what came back into the content folder. */
export const put = (root: string, { writes }: Received): void => {
  for (const { file, text } of writes) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
};

/** What an import of a translator's work comes to, and what it leaves in the content folder. */
export const importOf = (
  work: Work,
  { item = "mandate", format = "po", numbers = true, before = [], meanwhile = [] }: Case = {},
): Received & { texts: Record<string, string>; problemsAfter: string[] } =>
  afterChanges(before, (root) => {
    const { read, file } = formats[format];
    const returned = read(confirming(work(exported(root, item, format))));
    if ("lacks" in returned) throw new Error(returned.lacks);
    for (const change of meanwhile) change(root);
    const received = receive(
      root,
      returned.map((one) => ({ file, returned: one })),
      { numbers, day },
    );
    put(root, received);
    return {
      ...received,
      texts: Object.fromEntries(received.writes.map(({ file: name, text }) => [name, text])),
      problemsAfter: problemsIn(root).map(messageOf),
    };
  });
