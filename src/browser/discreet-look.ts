/** What a tab shows of every page while it is read discreetly. */
export interface DiscreetLook {
  /** In place of the title, by the language of the page. */
  titles: Record<string, string>;
  /** Address of the icon, in full. */
  icon: string;
}

/** The one thing that the site stores for this, in the tab alone. */
const key = "discreet";

/** Told to the window when the look was chosen or given up. */
export const lookChange = "discreet-look";

/** @returns undefined where none was chosen, and where the browser forbids to store anything */
export const lookOfTab = (): DiscreetLook | undefined => {
  try {
    const stored = sessionStorage.getItem(key);
    return stored === null ? undefined : (JSON.parse(stored) as DiscreetLook);
  } catch {
    return undefined;
  }
};

/**
 * @param look undefined gives it up, and leaves nothing stored
 * @throws DOMException where the browser forbids to store anything
 */
export const chooseLook = (look: DiscreetLook | undefined): void => {
  if (look) sessionStorage.setItem(key, JSON.stringify(look));
  else sessionStorage.removeItem(key);
  dispatchEvent(new Event(lookChange));
};
