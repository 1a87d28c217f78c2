import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { locales } from "../../../src/i18n/locales.ts";
import type { Sight } from "../every-page.ts";
import { nodesIn, outlineOf, type Node } from "./outline.ts";
import { look, type Step, type Visit } from "./step.ts";

const fileOf = (template: string): string => `tests/browser/trees/${template}.txt`;

/** What a page says only while a translation is behind, or while words differ from the glossary. */
const passing = ".drift-notice, .drift, .missed-terms { display: none }";

const nodesAt = async ({ page }: Visit): Promise<Node[]> => {
  await look(page, { styles: passing });
  // What is folded up belongs to the tree too; later steps find it as it came.
  const folded = await page.locator("details:not([open])").elementHandles();
  const unfold = (isOpen: boolean) =>
    Promise.all(
      folded.map((details) =>
        details.evaluate((node, open) => (node as Element).toggleAttribute("open", open), isOpen),
      ),
    );
  await unfold(true);
  const nodes = nodesIn(await page.locator("body").ariaSnapshot());
  await unfold(false);
  return nodes;
};

const treeOf = (nodes: readonly Node[], { locale }: Sight): string =>
  outlineOf(nodes, locale ? [locale] : locales);

/** Keeps the tree of a page as that to which its template is held from now on, in every language. */
export const keepTree = async (visit: Visit): Promise<void> => {
  writeFileSync(fileOf(visit.sight.template), treeOf(await nodesAt(visit), visit.sight));
};

const all = (nodes: readonly Node[]): Node[] => nodes.flatMap((node) => [node, ...all(node.children)]);

const landmarks = [
  "banner",
  "complementary",
  "contentinfo",
  "form",
  "main",
  "navigation",
  "region",
  "search",
];

/** Landmarks of one role are told apart by their names. */
const landmarkFaults = (nodes: readonly Node[]): string[] =>
  landmarks.flatMap((role) => {
    const names = nodes.filter((node) => node.role === role).map(({ name }) => name);
    const shared = names.filter((name, at) => names.indexOf(name) !== at);
    return shared.map((name) => `two landmarks ${role} are both called “${name}”`);
  });

/** Each link makes sense by itself: what it says leads to one place. */
const linkFaults = (nodes: readonly Node[]): string[] => {
  const links = nodes.filter(({ role }) => role === "link");
  const named = Map.groupBy(links, ({ name }) => name);
  return [...named].flatMap(([name, own]) => {
    if (name === "") return ["a link has no name"];
    const places = [...new Set(own.map(({ url }) => url))];
    return places.length > 1 ? [`“${name}” leads to ${places.join(" and to ")}`] : [];
  });
};

/** The first line in which two texts differ. */
const differenceOf = (kept: string, found: string): string | undefined => {
  const [lines, others] = [kept.split("\n"), found.split("\n")];
  const at = others.findIndex((line, place) => line !== lines[place]);
  const place = at < 0 && lines.length > others.length ? others.length : at;
  if (place < 0) return undefined;
  const tell = (line: string | undefined): string => (line === undefined ? "nothing" : `“${line.trim()}”`);
  return `line ${place + 1} is ${tell(others[place])}, and was ${tell(lines[place])}`;
};

/**
 * The page as assistive technology is told of it. One tree of each template is kept, in the words of no
 * language, and reviewed like code; whatever the language, a page has that tree.
 */
export const tree: Step = {
  criteria: ["1.3.1", "1.3.2", "2.4.6", "2.4.8", "2.4.9", "4.1.2"],
  exclusions: ["words"],
  examine: async (visit) => {
    const nodes = await nodesAt(visit);
    const file = fileOf(visit.sight.template);
    const kept = existsSync(file) ? readFileSync(file, "utf8") : "";
    const difference = differenceOf(kept, treeOf(nodes, visit.sight));
    return [
      ...landmarkFaults(all(nodes)),
      ...linkFaults(all(nodes)),
      ...(difference ? [`the tree differs from ${file}: ${difference}`] : []),
    ];
  },
};
