import type { Locale } from "../i18n/locales.ts";
import type { Invented } from "./invented.ts";
import type { Speaker } from "./speaker.ts";

/** Text between double quotes of JSON is the same in YAML. */
const fieldsOf = (fields: Readonly<Record<string, unknown>>): string =>
  Object.entries(fields)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`)
    .join("");

const cut = (text: string, limit: number): string => text.slice(0, limit).trim();

const sectionOf = (say: Speaker, link: string): string =>
  [`## ${say.words(3)}`, `${say.sentences(48)} ${link}`, say.sentences(36)].join("\n\n");

/** A content file: about 360 words in three sections, with a list, a note and links, as real news have. */
export const fileOf = (
  { slug, original, facts, earlier }: Invented,
  locale: Locale,
  say: Speaker,
): string => {
  const fields = {
    title: cut(`${say.words(7)} ${slug.replace(/\D+/g, "")}`, 200),
    summary: cut(say.sentences(24), 260),
    ...(locale === original ? facts : { source: original }),
  };
  const links = [
    `[${say.words(2)}](/mandate/)`,
    earlier ? `[${say.words(3)}](/${earlier}/)` : "",
    `[${say.words(2)}](https://example.org/${slug})`,
  ];
  const list = [10, 8, 12].map((length) => `- ${say.words(length)}`).join("\n");
  const parts = [
    say.sentences(36),
    ...links.map((link) => sectionOf(say, link)),
    list,
    `<Note>\n\n${say.sentences(12)}\n\n</Note>`,
  ];
  return `---\n${fieldsOf(fields)}---\n\n${parts.join("\n\n")}\n`;
};
