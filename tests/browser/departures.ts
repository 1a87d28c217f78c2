import type { Page } from "@playwright/test";

declare global {
  interface Window {
    departures: { url: string; type: string }[];
  }
}

/**
 * Holds the page where it is and notes where, and in which way, it wants to go: the browser tells
 * it at once, so that "nothing happened" can be asked without waiting.
 */
export const hold = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    window.departures = [];
    (window as unknown as { navigation: EventTarget }).navigation.addEventListener("navigate", (event) => {
      const { destination, navigationType } = event as Event & {
        destination: { url: string };
        navigationType: string;
      };
      window.departures.push({ url: destination.url, type: navigationType });
      event.preventDefault();
    });
  });
};

/** Where a page that is held wanted to go. */
export const departuresFrom = (page: Page): Promise<Window["departures"]> =>
  page.evaluate(() => window.departures);
