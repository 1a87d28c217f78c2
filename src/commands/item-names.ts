import type { Identity } from "../schemas/identity.ts";

/** How a person names an item to a command: "news/women-forum", "mandate". */
export const itemNameOf = ({ collection, slug }: Pick<Identity, "collection" | "slug">): string =>
  collection === "mandate" ? slug : `${collection}/${slug}`;
