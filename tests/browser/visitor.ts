import type { Browser } from "@playwright/test";
import { watchPolicy } from "./closed-network.ts";
import { seeAllResults, show, type Sight } from "./every-page.ts";
import { framesDuring, takeOverFrames } from "./frames.ts";
import { look, type Visit } from "./steps/step.ts";

/** Somebody who looks at one page after the other in the same window: a window of its own for each costs more than the look. */
export interface Visitor {
  visit: (sight: Sight) => Promise<Visit>;
  /** What pages did against their own policy, and requests that led out of the site, since it was last asked. */
  offences: () => string[];
  leave: () => Promise<void>;
}

/**
 * @param base where the site stands, with a slash at its end
 * @param hasPlain whether the browser can be told to run no scripts
 */
export const visitorOf = async (browser: Browser, base: string, hasPlain = true): Promise<Visitor> => {
  const context = await browser.newContext({ baseURL: base, reducedMotion: "reduce" });
  const plainContext = hasPlain
    ? await browser.newContext({ baseURL: base, javaScriptEnabled: false })
    : undefined;
  const offences = await watchPolicy(context);
  // The policy keeps requests from leaving; to stand in the way of each would cost a tenth of the time.
  for (const each of [context, plainContext])
    each?.on("request", (request) => {
      if (!request.url().startsWith(base)) offences.push(`calls ${request.url()}`);
    });
  const page = await context.newPage();
  await takeOverFrames(page);
  const plain = await plainContext?.newPage();
  return {
    visit: async (sight) => {
      await look(page, {}); // what a page folds up depends on the size at which it opens
      const response = await framesDuring(page, async () => {
        const answer = await show(page, sight);
        if (sight.template === "results") await seeAllResults(page);
        return answer;
      });
      const openPlain =
        plain &&
        (async () => {
          await plain.goto(sight.address);
          return plain;
        });
      return { sight, page, openPlain, source: (await response?.text()) ?? "", base };
    },
    offences: () => offences.splice(0),
    leave: async () => {
      await context.close();
      await plainContext?.close();
    },
  };
};
