import { HtmlValidate, StaticConfigLoader } from "html-validate";
import configuration from "../../../.htmlvalidate.mjs";
import type { Step } from "./step.ts";

const htmlValidate = new HtmlValidate(new StaticConfigLoader(configuration));

/** Valid HTML, with headings in order and ids that are there once. */
export const markup: Step = {
  criteria: ["1.3.1", "2.4.2", "2.4.6", "2.4.10"],
  exclusions: ["rules"],
  examine: async ({ source }) => {
    const { results } = await htmlValidate.validateString(source);
    return results
      .flatMap(({ messages }) => messages)
      .map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`);
  },
};
