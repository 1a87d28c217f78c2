/** How far below the edge of the window a heading still counts as read, in CSS pixels: what stays at the top, and a line. */
const reach = 160;

/** The heading that the reader is below, of those given in the order of the page; none before the first. */
export const headingBeingRead = (headings: Iterable<HTMLElement>): HTMLElement | undefined => {
  let read: HTMLElement | undefined;
  for (const heading of headings) {
    if (heading.getBoundingClientRect().top > reach) break;
    read = heading;
  }
  return read;
};
