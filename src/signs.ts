/**
 * Signs that nobody sees and that change or hide what is read: controls, turns of the reading
 * direction, joints of width zero, tags, private signs, the mark of a lost sign. Marks that Arabic
 * needs beside Latin (U+200E, U+200F, U+061C) and joiners inside words (U+200C, U+200D) are no such signs.
 */
const hidden =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u180E\u200B\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFD\p{Private_Use}\p{Surrogate}\p{Noncharacter_Code_Point}\u{E0000}-\u{E0FFF}]/gu;

const nameOf = (sign: string): string =>
  `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;

/** The first hidden sign of a text, such as "U+202E", and its place in it; undefined where there is none. */
export const hiddenSignIn = (text: string): { name: string; index: number } | undefined => {
  const index = text.search(hidden);
  return index < 0 ? undefined : { name: nameOf(text.slice(index)), index };
};

/** What is expected in the place of such a sign, for messages. */
export const withoutHiddenSigns = "text without invisible signs";

/** A text with each hidden sign by its name, so that it can do no harm where it is printed. */
export const visibly = (text: string): string => text.replace(hidden, (sign) => `<${nameOf(sign)}>`);
