/**
 * Another language opens at the place where the reader is: addresses of places are the same in all.
 * A link may also ask for it with `data-keep-place`.
 */
import { headingBeingRead } from "./headings.ts";

const links = document.querySelectorAll<HTMLAnchorElement>(".languages a, a[data-keep-place]");
const places = document.querySelectorAll<HTMLElement>("main :is(h2, h3)[id]");

const keep = (event: Event): void => {
  const place = headingBeingRead(places);
  if (event.currentTarget instanceof HTMLAnchorElement) event.currentTarget.hash = place ? place.id : "";
};

for (const link of links) {
  // Before a click of any button, and before a menu of the browser reads the address.
  link.addEventListener("pointerdown", keep);
  link.addEventListener("click", keep);
}
