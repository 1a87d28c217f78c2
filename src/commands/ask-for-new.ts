import { autocomplete, isCancel, select, text } from "@clack/prompts";
import { kinds, type Wanted } from "../authoring/new-file.ts";
import { languages, locales } from "../i18n/locales.ts";
import { isProblem, recordNameOf } from "../schemas/identity.ts";
import { readContent } from "../schemas/read.ts";
import { itemNameOf } from "./item-names.ts";

const named: Record<(typeof kinds)[number], string> = {
  news: "A news item",
  partners: "A partner",
  publications: "A publication",
  pages: "A page",
  person: "A person",
  event: "An event of the timeline",
  glossary: "A word of the glossary",
  translation: "A translation of a text that is here",
};

const chooseLanguage = (message: string) =>
  select({ message, options: locales.map((value) => ({ value, label: languages[value].endonym })) });

const chooseItem = (root: string) =>
  autocomplete({
    message: "Which text?",
    options: [...new Set(readContent(root).files.map(itemNameOf))].map((value) => ({ value })),
  });

const typeName = () =>
  text({
    message: "A name for its address: small Latin letters, digits, hyphens",
    placeholder: "women-forum-2026",
    validate: (name = "") => {
      const slug = recordNameOf(`${name}.yaml`);
      return isProblem(Object(slug) as object) ? (slug as { remedy: string }).remedy : undefined;
    },
  });

/** Asks in the terminal. @returns nothing if whoever was asked broke off */
export const ask = async (root: string): Promise<Wanted | undefined> => {
  const kind = await select({
    message: "What do you want to make?",
    options: kinds.map((value) => ({ value, label: named[value] })),
  });
  if (isCancel(kind)) return undefined;
  const name = await (kind === "translation" ? chooseItem(root) : typeName());
  if (isCancel(name)) return undefined;
  const locale = await chooseLanguage(
    kind === "translation" ? "Into which language?" : "In which language is its source?",
  );
  return isCancel(locale) ? undefined : { kind, name, locale };
};
