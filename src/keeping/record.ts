import { z } from "zod";
import { keepSealed, sealedIn } from "../editions/sealed.ts";
import type { Order } from "../metadata/share-image.ts";

/** What a page was made of, and what it asks for. */
export interface Made {
  /** The texts that were read for it, by their files. */
  texts: ReadonlySet<string>;
  /** The share images that it names. */
  images: readonly Order[];
}

/** What a finished site was made of. Pages are named by their files in the site. */
export interface SiteRecord {
  /** See surroundingsOf. */
  surroundings: string;
  /** See textDigestsOf. */
  texts: ReadonlyMap<string, string>;
  pages: ReadonlyMap<string, Made & { digest: string }>;
}

/** As it is written: a page names its texts by their places in the list, for some read thousands. */
const written = z.object({
  surroundings: z.string(),
  texts: z.array(z.tuple([z.string(), z.string()])),
  pages: z.array(z.tuple([z.string(), z.string(), z.array(z.number()), z.array(z.custom<Order>())])),
});

/** One for each folder of a finished site. May be deleted at any time. */
const fileOf = (target: string): string => `.build/cache/pages/${encodeURIComponent(target)}`;

export const keepRecord = (target: string, { surroundings, texts, pages }: SiteRecord): void => {
  const places = new Map([...texts.keys()].map((text, place) => [text, place]));
  const record: z.infer<typeof written> = {
    surroundings,
    texts: [...texts],
    pages: [...pages].map(([file, page]) => [
      file,
      page.digest,
      [...page.texts].flatMap((text) => places.get(text) ?? []),
      [...page.images],
    ]),
  };
  keepSealed(fileOf(target), Buffer.from(JSON.stringify(record)));
};

/** Undefined where there is none, where it was spoilt, or where other code wrote it in a form of its own. */
export const recordOf = (target: string): SiteRecord | undefined => {
  const bytes = sealedIn(fileOf(target));
  const { data } = written.safeParse(bytes && JSON.parse(bytes.toString("utf8")));
  if (!data) return undefined;
  const { surroundings, texts, pages } = data;
  return {
    surroundings,
    texts: new Map(texts),
    pages: new Map(
      pages.map(([file, digest, places, images]) => {
        const read = places.map((place) => texts[place]?.[0] ?? "");
        return [file, { digest, texts: new Set(read), images }];
      }),
    ),
  };
};
