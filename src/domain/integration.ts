import type { AstroIntegration } from "astro";
import { stringProblems } from "../i18n/strings.ts";
import { checkedDocuments } from "../document/open.ts";
import { ContentError } from "../problem.ts";
import { checkedContent, readNow } from "../schemas/read.ts";
import { contentRoot, today } from "../settings.ts";
import { checked } from "./check.ts";

/**
 * Throws every problem in content and strings at once, if there is one. A build asks once, and goes on
 * with what was read here.
 */
export const refuseProblems = (reading = readNow): void => {
  if (checkedContent.get()) return;
  const { content, documents, problems } = checked(contentRoot, today, reading);
  const all = [...stringProblems(), ...problems];
  if (all.length > 0) throw new ContentError(all);
  checkedContent.set(content);
  checkedDocuments.set(documents);
};

/**
 * Stops a build, however it was started, before anything is rendered from bad content, and before
 * Astro reads the content folder: its loader sees only front matter, and adds a stack.
 */
export const contentCheck = (): AstroIntegration => ({
  name: "content-check",
  hooks: {
    "astro:config:setup": ({ command }) => {
      if (command === "build") refuseProblems();
    },
  },
});
