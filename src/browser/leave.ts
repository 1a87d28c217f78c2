/**
 * "Leave this page" without a step back to it, by the link or by pressing Shift three times within
 * three seconds. It listens from before the page is there, and keeps no key from anybody else.
 */
import { countShiftPresses, span } from "./shift-presses.ts";

const presses = countShiftPresses();
const wanted = 3;

const wayOut = (): HTMLAnchorElement | null => document.querySelector("a[data-leave]");

const leave = (): void => {
  const link = wayOut();
  if (!link) return;
  presses.forget(); // more presses would begin the journey anew
  // The other site may take its time: until it is there, nothing of this one is to be seen.
  document.documentElement.hidden = true;
  document.title = link.host;
  location.replace(link.href);
};

const status = document.createElement("p");
status.setAttribute("role", "status");
Object.assign(status.style, { position: "fixed", clipPath: "inset(50%)" });

/**
 * Warns whoever listens before the last press: a screen reader may pause its speech with Shift, and
 * nobody is to leave unawares. A place that comes with its words is not read out, so it comes empty.
 */
const warn = (isNext: boolean): void => {
  const link = wayOut();
  if (!status.isConnected) link?.after(status);
  status.textContent = isNext ? (link?.dataset["leave"] ?? "") : "";
  if (isNext) setTimeout(warn, span, false);
};

const modifiers = ["Alt", "AltGraph", "Control", "Meta"];
const fields = "input:not([type=checkbox]):not([type=radio]), textarea, select";

/** Whether a modifier is held, or the key goes into a field, be it inside of a component that shows only itself. */
const isTaken = (event: KeyboardEvent): boolean => {
  const [target] = event.composedPath();
  const isTyped = target instanceof HTMLElement && (target.isContentEditable || target.matches(fields));
  return isTyped || modifiers.some((name) => event.getModifierState(name));
};

const follow = (event: KeyboardEvent): void => {
  const count = presses.count(event, isTaken(event));
  if (count === wanted) leave();
  else if (event.type === "keyup") warn(count === wanted - 1);
};

addEventListener("keydown", follow);
addEventListener("keyup", follow);
addEventListener("pointerdown", presses.forget);
addEventListener("click", (event) => {
  if (!(event.target as Element).closest("a[data-leave]")) return;
  event.preventDefault();
  leave();
});
