/** A stretch of text, and whether its direction has to be kept apart from what surrounds it. */
export interface Run {
  text: string;
  isolated: boolean;
}

/** Names and numbers in Latin or Cyrillic letters, such as "R.3", "UNRCCA", "TechnoWomen 2023". */
const leftToRight =
  /[\p{Script=Latin}\p{Script=Cyrillic}](?:[\p{Script=Latin}\p{Script=Cyrillic}\p{M}\d.,:'’&/ –-]*[\p{Script=Latin}\p{Script=Cyrillic}\p{M}\d])?/gu;

/** Divides text so that words of the other direction can be isolated; only right-to-left text needs it. */
export const runsOf = (text: string, dir: "ltr" | "rtl"): Run[] => {
  if (dir === "ltr") return [{ text, isolated: false }];
  const runs: Run[] = [];
  let end = 0;
  for (const match of text.matchAll(leftToRight)) {
    if (match.index > end) runs.push({ text: text.slice(end, match.index), isolated: false });
    runs.push({ text: match[0], isolated: true });
    end = match.index + match[0].length;
  }
  if (end < text.length) runs.push({ text: text.slice(end), isolated: false });
  return runs;
};
