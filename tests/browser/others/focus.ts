/** Where the focus is; nothing where no element has it. */
export interface Focus {
  name: string;
  href: string | null;
  /** Whether it stands below where the focus was last asked for. */
  follows: boolean;
  /** Whether a line of two pixels is drawn around it. */
  outlined: boolean;
  seen: boolean;
}

/** Runs in a page. */
export const lookAtFocus = (): Focus | undefined => {
  const { activeElement: here } = document;
  if (!here || here === document.body) return undefined;
  const { last } = window as unknown as { last?: Element };
  Object.assign(window, { last: here });
  const { outlineStyle, outlineWidth } = getComputedStyle(here);
  const { top, bottom } = here.getBoundingClientRect();
  return {
    name: here.textContent.trim().slice(0, 30) || here.tagName,
    href: here.getAttribute("href"),
    follows: !last || Boolean(last.compareDocumentPosition(here) & Node.DOCUMENT_POSITION_FOLLOWING),
    outlined: outlineStyle !== "none" && parseFloat(outlineWidth) >= 2,
    seen: bottom > 0 && top < innerHeight,
  };
};

/** So many steps are looked at on a page. */
export const walked = 10;

/** What is wrong with where Tab has led, from the top of a page. */
export const faultsOfWalk = (walk: readonly (Focus | undefined)[]): string[] => {
  const stops = walk.filter((stop) => stop !== undefined);
  const wrong = stops.filter(({ follows, outlined, seen }) => !(follows && outlined && seen));
  return [
    ...(stops.length > walked / 2 ? [] : ["Tab leads nowhere"]),
    ...(stops[0]?.href?.startsWith("#") ? [] : ["the first stop does not lead past the head of the page"]),
    ...wrong.map((stop) => JSON.stringify(stop)),
  ];
};
