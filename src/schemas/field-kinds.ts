import { z } from "zod";
import { hiddenSignIn, withoutHiddenSigns } from "../signs.ts";

/** An e-mail address, or a telephone number with its country code. */
const contact = /[^\s@]+@[^\s@]+\.[a-z]{2,}|\+\d[\d\s()-]{7,}\d/i;

/** Words on one line. @param limit signs at most */
export const text = (limit: number) =>
  z
    .string({ error: `text of 1 to ${limit} characters` })
    .trim()
    .min(1, { error: `text of 1 to ${limit} characters` })
    .max(limit, { error: `at most ${limit} characters` })
    .refine((words) => !/[\r\n]/.test(words), { error: "text on one line" })
    .refine((words) => !hiddenSignIn(words), { error: withoutHiddenSigns })
    .refine((words) => !contact.test(words), {
      error: "no e-mail address and no telephone number: the site publishes no contact of a person",
    });

const slug = z.string({ error: "the folder name of an item" });
export const slugs = z.array(slug, { error: "a list such as [kazakhstan, kyrgyzstan]" });
export const someSlugs = slugs.min(1, { error: "at least one" });

/** An entry of a vocabulary: content/vocabulary/<language>.yaml gives its name. */
export const entryOf = (group: "types" | "kinds") =>
  z.string({ error: `one of \`${group}\` in content/vocabulary` });

/** Fields that belong together under one name. */
export const fieldGroup = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.strictObject(shape, { error: `only the fields ${Object.keys(shape).join(", ")}` });

export const count = z.int({ error: "a whole number" }).positive({ error: "a whole number above 0" });
