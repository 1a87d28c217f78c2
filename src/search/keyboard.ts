/** The same keys on the keyboards of the region, row by row: what was typed with the wrong one set. */
const layouts = {
  latin: "`qwertyuiop[]asdfghjkl;'zxcvbnm,.1234567890-=",
  russian: "ёйцукенгшщзхъфывапролджэячсмитьбю1234567890-=",
  kazakh: '(йцукенгшщзхъфывапролджэячсмитьбю"әіңғ,.үұқөһ',
  arabic: "ذضصثقفغعهخحجدشسيبلاتنمكطئءؤر\u0001ىةوز1234567890-=",
} as const;

type Layout = keyof typeof layouts;

const targets: Readonly<Record<string, readonly Layout[]>> = {
  kk: ["kazakh", "russian"],
  ky: ["russian"],
  ru: ["russian"],
  ar: ["arabic"],
  en: ["latin"],
};

const retyped = (text: string, from: Layout, to: Layout): string =>
  [...text.replaceAll("لا", "\u0001")]
    .map((letter) => {
      const place = layouts[from].indexOf(letter);
      return place < 0 ? letter : (layouts[to][place] ?? letter);
    })
    .join("")
    .replaceAll("\u0001", "لا");

/**
 * What a reader of `locale` would have written with the right keyboard, for each wrong one that the
 * text may have been typed with; empty for a language whose keyboard is not known here.
 */
export const retypings = (locale: string, query: string): string[] => {
  const text = query.toLowerCase();
  const made = (Object.hasOwn(targets, locale) ? (targets[locale] ?? []) : []).flatMap((to) =>
    (Object.keys(layouts) as Layout[]).filter((from) => from !== to).map((from) => retyped(text, from, to)),
  );
  return [...new Set(made)].filter((other) => other !== text);
};
