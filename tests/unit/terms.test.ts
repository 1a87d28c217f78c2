import { describe, expect, it } from "vitest";
import { withTerms } from "../../src/document/terms.ts";
import { textOf } from "../../src/document/text.ts";
import type { Block, Inline } from "../../src/document/tree.ts";
import type { Locale } from "../../src/i18n/locales.ts";
import { termFinder } from "../../src/search/terms.ts";
import { parsed } from "./parsed.ts";

const entry = (slug: string, locale: Locale, term: string, letters?: string, also: string[] = []) => ({
  slug,
  documents: ["charter"],
  names: { [locale]: { term, letters, also, working: false, explanation: "…" } },
});

/** What a finder of these entries sees in a text, as it is written there. */
const named = (entries: ReturnType<typeof entry>[], locale: Locale, text: string): string[] =>
  termFinder(entries, locale)(text).map(({ slug, start, end }) => `${slug}: ${text.slice(start, end)}`);

describe("a thing of the glossary", () => {
  const violence = entry("vawg", "kk", "әйелдер мен қыздарға қатысты зорлық-зомбылық", "ӘҚҚЗ");
  const unitedNations = entry("un", "kk", "Біріккен Ұлттар Ұйымы", "БҰҰ");

  it.each([
    "Топ әйелдер мен қыздарға қатысты зорлық-зомбылықты жоюға ықпал етеді.",
    "Әйелдер мен қыздарға қатысты зорлық-зомбылықтың барлық түрі.",
  ])("is found in any ending: %s", (text) => {
    expect(named([violence], "kk", text)).toHaveLength(1);
  });

  it("is found by its letters, with their ending, and only in capitals", () => {
    expect(named([unitedNations], "kk", "Бұл БҰҰ-ның жұмысы.")).toEqual(["un: БҰҰ"]);
    expect(named([entry("un", "en", "United Nations", "UN")], "en", "The un of it")).toEqual([]);
  });

  it("is the longest where one name lies in another", () => {
    const commission = entry("unece", "kk", "БҰҰ Еуропалық экономикалық комиссиясы", "БҰҰ ЕЭК");
    expect(named([unitedNations, commission], "kk", "Бұл БҰҰ ЕЭК өңірінде.")).toEqual(["unece: БҰҰ ЕЭК"]);
  });

  it("is not a word of the same stem that says something else", () => {
    expect(named([entry("x", "en", "intersectionality")], "en", "intersecting forms")).toEqual([]);
  });

  it("is found under the Arabic article and conjunctions", () => {
    const society = entry("civil-society", "ar", "المجتمع المدني");
    expect(named([society], "ar", "مع الدول والمجتمع المدني.")).toEqual(["civil-society: والمجتمع المدني"]);
    expect(named([society], "ar", "للمجتمع المدني دور.")).toHaveLength(1);
  });

  it("takes the quotation mark that opens before it, and is left alone if it would tear a bracket", () => {
    const women = entry("un-women", "kk", "«БҰҰ-Әйелдер» құрылымы");
    expect(named([women], "kk", "Бұл «БҰҰ-Әйелдер» құрылымының ісі.")).toEqual([
      "un-women: «БҰҰ-Әйелдер» құрылымының",
    ]);
    const home = entry("home", "ru", "бытовое насилие");
    expect(named([home], "ru", "домашнее (бытовое) насилие")).toEqual([]);
  });
});

const linksIn = (blocks: readonly Block[]): string[] =>
  JSON.stringify(blocks)
    .match(/"anchor":"[^"]*"/g)
    ?.map((found) => found.slice(10, -1)) ?? [];

describe("a document with its words marked", () => {
  const find = termFinder([entry("torture", "en", "torture"), entry("law", "en", "rule of law")], "en");
  const marked = (body: string, taken: string[] = []) =>
    withTerms(parsed(body).document, find, taken).pieces.map(({ block }) => block);

  it("leads to the glossary where a section first names a thing", () => {
    expect(linksIn(marked("Torture, torture and the rule of law.\n\n## Torture\n\nTorture again."))).toEqual([
      "torture",
      "law",
      "torture",
    ]);
  });

  it("keeps every word of the text", () => {
    const text = "Against torture, for the **rule of law** and nothing else.";
    const [paragraph] = marked(text) as { children: Inline[] }[];
    expect(textOf(paragraph?.children ?? [])).toBe(text.replaceAll("**", ""));
  });

  it("marks lists, quotations and notes, and leaves headings, links and other languages alone", () => {
    expect(linksIn(marked("- torture\n- rule of law"))).toEqual(["torture", "law"]);
    expect(linksIn(marked("> torture\n\n<Note>\n\nrule of law\n\n</Note>"))).toEqual(["torture", "law"]);
    expect(linksIn(marked('## Torture\n\n<Lang tag="ru">torture</Lang> [rule of law](/about/)'))).toEqual([]);
  });

  it("gives no name that leads elsewhere on the page to the glossary", () => {
    expect(linksIn(marked("See [torture](/about/). Then torture."))).toEqual([]);
    expect(linksIn(marked("Then torture.", ["torture"]))).toEqual([]);
  });

  it("has the keys and digests of the document", () => {
    const { document } = parsed("Torture.\n\n## Law\n\nThe rule of law.");
    const keysOf = ({ pieces }: typeof document) => pieces.map(({ key, digest }) => [key, digest]);
    expect(keysOf(withTerms(document, find))).toEqual(keysOf(document));
  });
});
