import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { shareImageSize, type ShareImage } from "../../metadata/share-image.ts";
import { keep, used } from "../cache.ts";
import { drawn } from "./draw.ts";
import { sizeOfWhole } from "./png.ts";

/** Images by the digest of what they show; may be deleted at any time. */
export const shareCache = ".build/cache/share";

const { width, height } = shareImageSize;

/** The bytes of a file that is a whole image of the right size; whatever else stands there is no image. */
const keptIn = (file: string): Buffer | undefined => {
  try {
    const bytes = readFileSync(file);
    const size = sizeOfWhole(bytes);
    return size?.width === width && size.height === height ? bytes : undefined;
  } catch {
    return undefined;
  }
};

/**
 * Puts images into the folder of a site; those that the cache has whole are not drawn again.
 * @param images by their file on the site
 * @returns how many were drawn
 */
export const makeShareImages = async (
  folder: string,
  images: ReadonlyMap<string, ShareImage>,
  cache: string = shareCache,
): Promise<number> => {
  let count = 0;
  const make = async (file: string, image: ShareImage): Promise<void> => {
    const cached = join(cache, basename(file));
    let bytes = keptIn(cached);
    if (bytes) used(cached);
    else {
      bytes = await drawn(image);
      keep(cached, bytes);
      count += 1;
    }
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), bytes);
  };
  const left = images.entries();
  // A few at once: while one is painted and packed in other threads, the next is set.
  const worker = async (): Promise<void> => {
    for (const [file, image] of left) await make(file, image);
  };
  await Promise.all([worker(), worker(), worker()]);
  return count;
};
