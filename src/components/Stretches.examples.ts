import { wordsIn, type Examples } from "./examples.ts";
import type Stretches from "./Stretches.astro";

export const within = "p";

export const examples: Examples<typeof Stretches> = (locale) => {
  const { t, latin } = wordsIn(locale);
  const foreign = { lang: "en", dir: "ltr" } as const;
  return {
    "one language": { stretches: [{ text: latin }] },
    "a Latin name at the end": {
      stretches: [{ text: `${t("item.source", { count: 1 })}: ` }, { text: "UN Women", foreign }],
    },
  };
};
