import { isLocale } from "../i18n/locales.ts";
import { isWebAddress } from "../schemas/web-address.ts";
import type { Block, Document, Inline, LinkTarget } from "./tree.ts";

/** What is wrong with an address an author wrote, or where it leads. */
export type Target = LinkTarget | { expected: string; remedy: string };

const usual = "an address of this site such as /mandate/#r-3, or a full web address (https://…)";

/** Reads the address of a link as an author writes it. */
export const targetOf = (url: string): Target => {
  if (/^https?:\/\//.test(url)) {
    return isWebAddress(url)
      ? { site: false, url }
      : {
          expected: "an address of the web: a host by its name, in one script, without a password",
          remedy: "Correct the address.",
        };
  }
  const match = /^(?:\/(?<path>[^#?]*))?(?:#(?<anchor>[^#\s]+))?$/.exec(url);
  const { path, anchor } = match?.groups ?? {};
  if (!match || (path === undefined && anchor === undefined)) {
    return { expected: usual, remedy: "Write the address in one of these two forms." };
  }
  if (isLocale(path?.split("/")[0])) {
    return {
      expected: "an address without a language: the reader stays in the language of the page",
      remedy: `Leave the language out: /${path?.split("/").slice(1).join("/") ?? ""}`,
    };
  }
  if (path && !path.endsWith("/")) {
    return { expected: "an address that ends with a slash", remedy: `Write /${path}/ instead.` };
  }
  return { site: true, path, anchor };
};

/** Whether the words of a link name a host, and the link leads to another one. */
export const namesAnotherHost = (words: string, target: LinkTarget): boolean => {
  const [, named] = /^\s*(?:https?:\/\/)?((?:[\p{L}\d-]+\.)+\p{L}{2,})(?:[/?#:]|\s*$)/u.exec(words) ?? [];
  const bare = (host: string): string => host.toLowerCase().replace(/^www\./, "");
  if (named === undefined || target.site) return false;
  const { host } = new URL(target.url);
  return bare(URL.parse(`https://${named}`)?.host ?? "") !== bare(host);
};

/** An address of the site as an author writes it, for messages. */
export const writtenOf = ({
  path,
  anchor,
}: Pick<Extract<LinkTarget, { site: true }>, "path" | "anchor">): string =>
  `${path === undefined ? "" : `/${path}`}${anchor ? `#${anchor}` : ""}`;

type Link = Extract<Inline, { type: "link" }>;

const linksInInlines = (inlines: readonly Inline[]): Link[] =>
  inlines.flatMap((inline) => [
    ...(inline.type === "link" ? [inline] : []),
    ...("children" in inline ? linksInInlines(inline.children) : []),
  ]);

const linksInBlock = (block: Block): Link[] => {
  switch (block.type) {
    case "heading":
    case "paragraph":
      return linksInInlines(block.children);
    case "list":
      return block.items.flatMap((item) => item.children.flatMap(linksInBlock));
    case "quote":
    case "note":
      return block.children.flatMap(linksInBlock);
  }
};

/** Every link of a document, in reading order. */
export const linksOf = (document: Document): Link[] =>
  document.pieces.flatMap(({ block }) => linksInBlock(block));

const anchorsInBlock = (block: Block): string[] => {
  if (block.type === "heading") return [block.id];
  if (block.type === "list") return block.items.flatMap(({ id }) => id ?? []);
  return [];
};

/** Every place in a document that a link can lead to. */
export const anchorsOf = (document: Document): string[] =>
  document.pieces.flatMap(({ block }) => anchorsInBlock(block));
