import { siteOf, type Site } from "../../src/domain/site.ts";
import { readContent } from "../../src/schemas/read.ts";
import { afterChanges, type Change } from "./patched-content.ts";

/** A day on which everything in the minimal content is public, whatever day it is. */
const late = "2100-01-01";

/** The minimal content as pages see it, after these changes. */
export const siteAfter = (...changes: Change[]): Site => siteOn({ day: late }, ...changes);

/** The same on a given day, with drafts or without. */
export const siteOn = (options: { day: string; drafts?: boolean }, ...changes: Change[]): Site =>
  afterChanges(changes, (root) => siteOf(readContent(root), options));
