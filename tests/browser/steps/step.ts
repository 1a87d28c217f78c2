import type { Page } from "@playwright/test";
import type { ExclusionName } from "../../../src/measures/accessibility.ts";
import type { Sight } from "../every-page.ts";
import { frame } from "../frames.ts";

/** One page, open on the screen of a visitor. Steps look at it in turn; each begins with the look that it needs. */
export interface Visit {
  sight: Sight;
  page: Page;
  /** Opens the same page where scripts are off, if the browser can be told so. */
  openPlain: (() => Promise<Page>) | undefined;
  /** The HTML of the page as it came. */
  source: string;
  /** Where the site stands. */
  base: string;
}

/** One kind of examination. */
export interface Step {
  /** Criteria of WCAG 2.2 for which it stands, as far as a machine can tell. */
  criteria: readonly string[];
  exclusions: readonly ExclusionName[];
  /**
   * @param isBrief leaves out what words hardly change; nothing is left out if nothing is said
   * @returns what is wrong, in sentences of which each says where; empty if all is well
   */
  examine: (visit: Visit, isBrief?: boolean) => Promise<string[]>;
}

export const sizes = {
  narrow: { width: 320, height: 640 },
  phone: { width: 390, height: 700 },
  desktop: { width: 1280, height: 800 },
} as const;

/** How a visitor has set the browser; what is not said is as browsers are. */
interface Look {
  size?: keyof typeof sizes;
  media?: Parameters<Page["emulateMedia"]>[0];
  /** A sheet of the reader's own, stronger than that of the site. */
  styles?: string;
}

/** Smooth scrolling would move the page while it is measured; without motion it stands still at once. */
export const look = async (page: Page, { size = "desktop", media, styles = "" }: Look): Promise<void> => {
  await page.setViewportSize(sizes[size]);
  await page.emulateMedia({
    media: "screen",
    colorScheme: "light",
    contrast: "no-preference",
    forcedColors: "none",
    reducedMotion: "reduce",
    ...media,
  });
  // The policy of the site allows no style element, but a sheet made by a script.
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
    scrollTo(0, 0);
  }, styles);
  await frame(page);
};
