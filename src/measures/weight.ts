import { z } from "zod";
import { locales } from "../i18n/locales.ts";
import { measureOf, type Measured } from "./record.ts";
import { templateSchema } from "./templates.ts";

const bytes = z.int().min(0);

/** What a first visit to a page of each template brings, in bytes as they travel: packed with brotli, without headers. */
export const weight = measureOf("weight", "npm run weight", {
  pages: z.array(
    z.strictObject({
      template: templateSchema,
      locale: z.enum(locales),
      html: bytes,
      css: bytes,
      script: bytes,
      fonts: bytes,
      pictures: bytes,
      requests: z.int(),
      /** The limit of HTML and CSS together. */
      budget: bytes,
    }),
  ),
});

export type PageWeight = Measured<typeof weight>["pages"][number];
