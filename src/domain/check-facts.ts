import type { Locale } from "../i18n/locales.ts";
import type { Vocabulary } from "../schemas/records.ts";
import type { Problem } from "../problem.ts";
import type { Content } from "../schemas/read.ts";

const groups = ["topics", "countries", "types", "documents", "kinds"] as const;

const known = (names: readonly string[]): string => names.toSorted().join(", ");

const vocabularyProblems = (content: Content, locales: readonly Locale[]): Problem[] => {
  const all = groups.map((group) => ({
    group,
    keys: [
      ...new Set(Object.values(content.vocabularies).flatMap((vocabulary) => Object.keys(vocabulary[group]))),
    ],
  }));
  return locales.flatMap((locale): Problem[] => {
    const file = `vocabulary/${locale}.yaml`;
    const vocabulary = content.vocabularies[locale];
    if (!vocabulary) {
      if (content.problems.some((problem) => problem.file === file)) return [];
      const expected = "the fixed words of every language of the site";
      return [{ file, expected, found: "no file", remedy: "Copy another language's file and translate it." }];
    }
    return all.flatMap(({ group, keys }) =>
      keys
        .filter((key) => !(key in vocabulary[group]))
        .map((key) => ({
          file,
          field: `${group}.${key}`,
          expected: "a name for every entry that another language has",
          found: "nothing",
          remedy: "Add the name in this language.",
        })),
    );
  });
};

/** Names in one field that must be known. */
export const unknown = (
  file: string,
  field: string,
  names: readonly string[],
  all: readonly string[],
  where: string,
): Problem[] =>
  names.flatMap((name, index) =>
    all.includes(name)
      ? []
      : [
          {
            file,
            field: names.length > 1 ? `${field}.${index}` : field,
            expected: `one of ${known(all)}`,
            found: `"${name}"`,
            remedy: `Correct it, or add it to ${where}.`,
          },
        ],
  );

/** Every entry of a group that the vocabulary of some language names. */
export const keysIn = (content: Content, group: keyof Vocabulary): string[] => [
  ...new Set(Object.values(content.vocabularies).flatMap((one) => Object.keys(one[group]))),
];

/** Source documents, with those whose record cannot be read: that is told of by itself. */
export const documentsIn = (content: Content): string[] => [
  ...Object.keys(content.documents),
  ...content.problems.flatMap(({ file }) => /^documents\/(.*)\.yaml$/.exec(file)?.[1] ?? []),
];

export const partnerSlugsIn = (content: Content): string[] => [
  ...new Set(content.files.filter((file) => file.collection === "partners").map(({ slug }) => slug)),
];

export const inVocabulary = "every content/vocabulary/<language>.yaml";

/** Facts that name something which does not exist, and vocabularies that are not complete. */
export const factProblems = (content: Content, locales: readonly Locale[]): Problem[] => {
  const documents = documentsIn(content);
  const keysOf = (group: keyof Vocabulary): string[] => keysIn(content, group);

  const itemProblems = content.files.flatMap((file): Problem[] => {
    const { original } = file;
    if (!original || !("documents" in original)) return [];
    return [
      ...unknown(file.file, "documents", original.documents, documents, "content/documents"),
      ...unknown(file.file, "topics", original.topics, keysOf("topics"), inVocabulary),
      ...unknown(file.file, "countries", original.countries, keysOf("countries"), inVocabulary),
      ...("type" in original
        ? unknown(file.file, "type", [original.type], keysOf("types"), inVocabulary)
        : []),
    ];
  });
  const documentProblems = Object.entries(content.documents).flatMap(([name, document]) => [
    ...unknown(
      `documents/${name}.yaml`,
      "kind",
      [document.kind],
      keysOf("kinds"),
      "every content/vocabulary/<language>.yaml",
    ),
    ...unknown(
      `documents/${name}.yaml`,
      "title",
      [name],
      keysOf("documents"),
      "`documents` in every content/vocabulary/<language>.yaml",
    ),
  ]);
  return [...vocabularyProblems(content, locales), ...itemProblems, ...documentProblems];
};
