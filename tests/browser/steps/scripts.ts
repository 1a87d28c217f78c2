import { look, type Step } from "./step.ts";

/** What a text says, without what needs scripts and is not there without them; noscript says so instead. */
const needsScript = "button, .hint, .narrow, [data-discreet], [data-keep-works], noscript";

const saidIn = (selector: string): string => {
  const room = document.querySelector("main")?.cloneNode(true) as HTMLElement | undefined;
  for (const part of room?.querySelectorAll(selector) ?? []) part.remove();
  // Where a word may be divided is nothing that a text says: a script takes it out of wide pages.
  return (room?.textContent ?? "").replaceAll("\u00ad", "").replace(/\s+/g, " ").trim();
};

/** Where scripts are off, a page says all that it says with them, and shows it. */
export const scripts: Step = {
  criteria: [],
  exclusions: ["needsScript"],
  examine: async ({ page, openPlain, sight }) => {
    if (!openPlain) throw new Error("this browser cannot be told to run no scripts");
    const plain = await openPlain();
    await look(page, {});
    const found: string[] = [];
    const isSeen = (selector: string): Promise<boolean> =>
      plain.evaluate((wanted) => document.querySelector(wanted)?.checkVisibility() ?? false, selector);
    if (!(await isSeen("h1"))) found.push("the heading is not there");
    if (sight.locale && !(await isSeen(".sections a"))) found.push("the menu is not there");
    // The search says one thing more, that it needs scripts; what it found is not there: see scripts-off.spec.ts.
    // The choice of languages begins with that of the browser, where scripts can tell.
    if (["search", "results", "choice"].includes(sight.template)) return found;
    const [own, scripted] = [
      await plain.evaluate(saidIn, needsScript),
      await page.evaluate(saidIn, needsScript),
    ];
    if (own !== scripted) {
      const at = [...own].findIndex((sign, place) => sign !== scripted[place]);
      found.push(`the text is another one: “${own.slice(at, at + 60)}” and “${scripted.slice(at, at + 60)}”`);
    }
    return found;
  },
};
