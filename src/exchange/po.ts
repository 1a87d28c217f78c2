import { po, type GetTextTranslation } from "gettext-parser";
import { languages, localeOfTag } from "../i18n/locales.ts";
import { textOfUnit, type Parcel, type Returned, type ReturnedUnit, type Unit } from "./parcel.ts";

const entryOf = (unit: Unit, original: string): GetTextTranslation => ({
  msgctxt: unit.key,
  msgid: textOfUnit(unit.key, unit.source),
  msgstr: [unit.target ? textOfUnit(unit.key, unit.target) : ""],
  comments: {
    extracted: unit.notes.map(({ kind, text }) => `${kind}: ${text}`).join("\n"),
    reference: `${original}:${unit.line}`,
    ...(unit.target && unit.state !== "current" ? { flag: "fuzzy" } : {}),
  },
});

/** A text as gettext has it: blocks as they stand in a content file, their keys as context. */
export const poOf = ({ original, source, target, units }: Parcel): string =>
  `${po
    .compile(
      {
        charset: "utf-8",
        headers: {
          "Content-Type": "text/plain; charset=utf-8",
          "Content-Transfer-Encoding": "8bit",
          Language: languages[target].tag,
          "X-Source-Language": languages[source].tag,
          "X-Original": original,
        },
        translations: Object.fromEntries(
          units.map((unit) => {
            const entry = entryOf(unit, original);
            return [unit.key, { [entry.msgid]: entry }];
          }),
        ),
      },
      { foldLength: 0 },
    )
    .toString("utf8")
    .trimEnd()}\n`;

const unitOf = (entry: GetTextTranslation, lineOf: (key: string) => number): ReturnedUnit => ({
  key: entry.msgctxt ?? "",
  line: lineOf(entry.msgctxt ?? ""),
  source: entry.msgid,
  target: entry.msgstr[0] ?? "",
  state: (entry.comments?.flag ?? "").split(/,\s*/).includes("fuzzy") ? "open" : "done",
});

/** @returns what came back, or what the file lacks */
export const readPo = (text: string): Returned[] | { lacks: string } => {
  const { headers, translations } = po.parse(text) as Partial<ReturnType<typeof po.parse>>;
  const original = headers?.["X-Original"];
  const [source, target] = [localeOfTag(headers?.["X-Source-Language"]), localeOfTag(headers?.["Language"])];
  if (!original || !source || !target)
    return { lacks: "the headers X-Original, X-Source-Language and Language of the export" };
  const lineOf = (key: string): number =>
    text.slice(0, Math.max(0, text.indexOf(`msgctxt "${key}"`))).split("\n").length;
  const units = Object.values(translations ?? {})
    .flatMap((entries) => Object.values(entries))
    .filter(({ msgid }) => msgid !== "")
    .map((entry) => unitOf(entry, lineOf));
  return [{ original, source, target, units }];
};
