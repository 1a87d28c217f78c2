import { AsyncLocalStorage } from "node:async_hooks";
import { linkSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { AstroPrerenderer } from "astro";
import { digestOf, type Digests } from "../editions/manifest.ts";
import { onOrder, type Order } from "../metadata/share-image.ts";
import { processWide } from "../process-wide.ts";
import { onReads } from "../reads.ts";
import type { Content } from "../schemas/read.ts";
import { basePath } from "../settings.ts";
import { surroundingsOf, textDigestsOf, type FileDigests } from "./inputs.ts";
import { keepRecord, recordOf, type Made } from "./record.ts";

type Path = Awaited<ReturnType<AstroPrerenderer["getStaticPaths"]>>[number];

interface Kept {
  /** As Astro names it. */
  address: string;
  digest: string;
  images: readonly Order[];
}

/** What a build keeps of the last site. */
export interface Keeping {
  /** A prerenderer that makes only pages that can have changed. */
  around: (prerenderer: AstroPrerenderer) => AstroPrerenderer;
  /** Pages that were taken over as they were, by their files. */
  kept: ReadonlyMap<string, Kept>;
  /** A digest of each text, see textDigestsOf. */
  texts: ReadonlyMap<string, string>;
  /**
   * Writes down what the site was made of, for the next build.
   * @param digests of its files
   * @param changing pages that something else than texts has changed since they were made
   */
  remember: (digests: Digests, changing: readonly string[]) => void;
}

/** Where the build leaves it for the integration. */
export const keepingOfBuild = processWide<Keeping>("keeping");

/** The addresses of pages that the build at work has taken over. */
export const keptAddresses = (): string[] =>
  [...(keepingOfBuild.get()?.kept ?? [])].flatMap(([file, { address }]) =>
    file.endsWith(".html") ? [address] : [],
  );

const fileOf = (pathname: string, type: Path["route"]["type"]): string => {
  const bare = pathname.replace(/^\/|\/$/g, "");
  if (type !== "page") return bare;
  return bare === "404" ? "404.html" : `${bare}/index.html`.replace(/^\//, "");
};

interface Making extends Made {
  texts: Set<string>;
  images: Order[];
}

/** What reads texts: a page, or the list of all pages, which may read none. */
type Work = Making | "list of pages";

const tooEarly = (files: readonly string[]): string =>
  `getStaticPaths reads ${files.join(", ")}. Read texts where a page is made: it is kept by what it reads.`;

interface Site {
  /** Folder of the last finished site, which the next one replaces. */
  target: string;
  /** Folder in which the next one is made. */
  made: string;
  /** See fileDigestsOf. */
  fileDigests: FileDigests;
  content: Content;
}

/**
 * Takes over from the last site what the next one has too. Beside the texts that it reads, a page depends on
 * nothing that is not in the digest of the surroundings; which texts it reads is heard while it is made.
 * A kept file is the one that was made, or it is made again: its digest is looked at.
 */
export const keepPages = ({ target, made, fileDigests, content }: Site): Keeping => {
  const [surroundings, texts] = [surroundingsOf(fileDigests, content), textDigestsOf(fileDigests, content)];
  const found = recordOf(target);
  const last = found?.surroundings === surroundings ? found : undefined;
  const pages = new Map<string, Made>();
  const kept = new Map<string, Kept>();
  const folders = new Set<string>();
  const working = new AsyncLocalStorage<Work>();

  const readTooEarly = new Set<string>();
  onReads((files) => {
    const work = working.getStore();
    const heard = work === "list of pages" ? readTooEarly : work?.texts;
    if (heard) for (const file of files) heard.add(file);
  });
  onOrder((order) => {
    const work = working.getStore();
    if (typeof work === "object") work.images.push(order);
  });

  /** Takes a page over. @returns whether it was there, and cannot have changed */
  const take = ({ pathname, route }: Path): boolean => {
    const file = fileOf(pathname, route.type);
    const page = last?.pages.get(file);
    if (!page || [...page.texts].some((text) => last?.texts.get(text) !== texts.get(text))) return false;
    let bytes: Buffer;
    try {
      bytes = readFileSync(join(target, file));
    } catch {
      return false;
    }
    if (digestOf(bytes) !== page.digest) return false;
    const folder = dirname(join(made, file));
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    // A second name of the same file, for nothing writes into a kept one; not every disk knows such names.
    try {
      linkSync(join(target, file), join(made, file));
    } catch {
      writeFileSync(join(made, file), bytes);
    }
    pages.set(file, page);
    kept.set(file, { address: pathname, digest: page.digest, images: page.images });
    return true;
  };

  return {
    around: (prerenderer) => ({
      ...prerenderer,
      getStaticPaths: async () => {
        const paths = await working.run("list of pages", () => prerenderer.getStaticPaths());
        if (readTooEarly.size > 0) throw new Error(tooEarly([...readTooEarly]));
        return paths.filter((path) => !take(path));
      },
      render: (request, options) => {
        const work: Making = { texts: new Set(), images: [] };
        const pathname = decodeURI(new URL(request.url).pathname).slice(basePath.length - 1);
        pages.set(fileOf(pathname, options.routeData.type), work);
        return working.run(work, () => prerenderer.render(request, options));
      },
    }),
    kept,
    texts,
    remember: (digests, changing) => {
      const lasting = [...pages].flatMap(([file, page]) => {
        const digest = changing.includes(file) ? undefined : digests[file];
        return digest ? [[file, { ...page, digest }] as const] : [];
      });
      keepRecord(target, { surroundings, texts, pages: new Map(lasting) });
    },
  };
};
