import { join } from "node:path";
import { crc32 } from "node:zlib";
import { decode, encode } from "cborg";
import { designOf } from "../../metadata/design.ts";
import { digestOf } from "../manifest.ts";
import { keepSealed, sealedIn } from "../sealed.ts";
import { deflated, type PackedFile } from "./zip.ts";

/** Packed files of copies, one file for each language; may be deleted at any time. */
const packedCache = ".build/cache/take-away";

/** A page of a copy, packed, and the scripts that it names: whether each was a module, by its place. */
export interface PackedPage extends PackedFile {
  scripts: Readonly<Record<string, boolean>>;
}

interface Kept {
  files: Record<string, Uint8Array>;
  pages: Record<string, PackedPage>;
}

const haveSameKeys = (one: object, other: object): boolean =>
  new Set(Object.keys(one)).symmetricDifference(new Set(Object.keys(other))).size === 0;

/** Packs what was packed before by remembering it. */
export interface Packer {
  pack: (bytes: Uint8Array) => Uint8Array;
  /** @param key a digest of all that the page is made from */
  page: (key: string, make: () => { html: string; scripts: PackedPage["scripts"] }) => PackedPage;
  /** The same for a text that names no scripts. */
  text: (key: string, make: () => Promise<string>) => Promise<PackedFile>;
  /** Remembers what this build has used, and nothing else. */
  keep: () => void;
}

/** @param name of what is packed, one for each language */
export const packerOf = (name: string, cache: string = packedCache): Packer => {
  const file = join(cache, `${name}-pages-${designOf([], ["fflate"])}`);
  const kept = sealedIn(file);
  const known = kept ? (decode(kept) as Kept) : { files: {}, pages: {} };
  const used: Kept = { files: {}, pages: {} };
  const packedPage = ({ html, scripts }: ReturnType<Parameters<Packer["page"]>[1]>): PackedPage => {
    const whole = Buffer.from(html);
    return { crc: crc32(whole), size: whole.length, bytes: deflated(whole), scripts };
  };
  return {
    pack: (bytes) => {
      const digest = digestOf(bytes);
      return (used.files[digest] ??= known.files[digest] ?? deflated(bytes));
    },
    page: (key, make) => (used.pages[key] ??= known.pages[key] ?? packedPage(make())),
    text: async (key, make) => {
      const packed = known.pages[key] ?? packedPage({ html: await make(), scripts: {} });
      used.pages[key] = packed;
      return packed;
    },
    keep: () => {
      const isSame = (["files", "pages"] as const).every((kind) => haveSameKeys(known[kind], used[kind]));
      if (!isSame) keepSealed(file, encode(used));
    },
  };
};
