/** Marks in the list of contents the section that is being read. */
import { headingBeingRead } from "./headings.ts";

const entries = [...document.querySelectorAll<HTMLAnchorElement>('.contents-list a[href^="#"]')];
const headings = entries.flatMap((entry) => document.getElementById(entry.hash.slice(1)) ?? []);

if (headings.length > 0) {
  let waiting = false;
  const mark = (): void => {
    waiting = false;
    const current = headingBeingRead(headings)?.id;
    for (const entry of entries) {
      if (entry.hash.slice(1) === current) entry.setAttribute("aria-current", "location");
      else entry.removeAttribute("aria-current");
    }
  };
  const later = (): void => {
    if (!waiting) requestAnimationFrame(mark);
    waiting = true;
  };
  addEventListener("scroll", later, { passive: true });
  addEventListener("resize", later);
  later();
}
