import { setTimeout } from "node:timers/promises";
import type { CDPSession, Page } from "@playwright/test";

/**
 * With these the Chromium of our package makes a frame when it is asked to, and not sixty times a second.
 * An examination asks for places, sizes and colours; to draw what nobody sees takes a fifth of its time.
 */
export const framesWhenAsked = ["--enable-begin-frame-control", "--run-all-compositor-stages-before-draw"];

const sessions = new WeakMap<Page, CDPSession>();

/** Makes one frame without drawing it: the page learns of its size, its place and what the reader prefers. */
const frameBy = (session: CDPSession): Promise<unknown> =>
  session.send("HeadlessExperimental.beginFrame", { noDisplayUpdates: true });

/** From now on the page has the frames that it is asked for; one in a browser that makes them by itself keeps its own. */
export const takeOverFrames = async (page: Page): Promise<void> => {
  try {
    const session = await page.context().newCDPSession(page);
    await frameBy(session);
    sessions.set(page, session);
  } catch {
    // Firefox, WebKit, an installed Chrome, or Chromium without those arguments: they refuse.
  }
};

/** Makes a frame, if the page does not by itself. */
export const frame = async (page: Page): Promise<void> => {
  const session = sessions.get(page);
  if (session) await frameBy(session);
};

/** Makes frames while something is done that waits for them. */
export const framesDuring = async <Result>(page: Page, work: () => Promise<Result>): Promise<Result> => {
  let isDone = false;
  const frames = (async () => {
    while (!isDone && sessions.has(page)) {
      await frame(page);
      await setTimeout(20);
    }
  })();
  try {
    return await work();
  } finally {
    isDone = true;
    await frames;
  }
};
