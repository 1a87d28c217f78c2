import { siteOf, type Site } from "../../src/domain/site.ts";
import { readContent } from "../../src/schemas/read.ts";
import { afterChanges, type Change } from "./patched-content.ts";

/** The minimal content as pages see it, after these changes. */
export const siteAfter = (...changes: Change[]): Site =>
  afterChanges(changes, (root) => siteOf(readContent(root)));
