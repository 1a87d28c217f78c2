import type Code from "./Code.astro";
import { wordsIn, type Examples } from "./examples.ts";

export const examples: Examples<typeof Code> = (locale) => {
  const { foreign, foreignHome, home } = wordsIn(locale);
  return {
    "a line longer than a phone, with words in another language": {
      parts: [
        { text: '{\n  "name": "' },
        { text: foreignHome.text, language: foreign },
        { text: `",\n  "page": "${home.href}"\n}` },
      ],
    },
  };
};
