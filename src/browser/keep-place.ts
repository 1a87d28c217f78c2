/**
 * Another language opens at the place where the reader is, or was before the way up to the choice
 * of languages: addresses of places are the same in all. A link may also ask for it with `data-keep-place`.
 */
import { headingBeingRead } from "./headings.ts";

const links = document.querySelectorAll<HTMLAnchorElement>(".languages a, a[data-keep-place]");
const places = document.querySelectorAll<HTMLElement>("main :is(h2, h3)[id]");

/** Milliseconds at rest after which a place counts as read. */
const pause = 700;

const asked = location.hash.slice(1);
let last = document.getElementById(asked) ? asked : "";
let timer = 0;

const remember = (): void => {
  last = headingBeingRead(places)?.id ?? last;
};
addEventListener(
  "scroll",
  () => {
    clearTimeout(timer);
    timer = window.setTimeout(remember, pause);
  },
  { passive: true },
);

const keep = (event: Event): void => {
  if (event.currentTarget instanceof HTMLAnchorElement)
    event.currentTarget.hash = headingBeingRead(places)?.id ?? last;
};

for (const link of links) {
  // Before a click of any button, and before a menu of the browser reads the address.
  link.addEventListener("pointerdown", keep);
  link.addEventListener("click", keep);
}
