/**
 * "Leave this page" without a step back to it, by the link or by pressing Shift three times within
 * three seconds. A Shift that belongs to a shortcut, a layout switch or typing does not count.
 */
const link = document.querySelector<HTMLAnchorElement>("a[data-leave]");
const limit = 3000;
let presses: number[] = [];

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"));

if (link) {
  const leave = (): void => location.replace(link.href);
  link.addEventListener("click", (event) => {
    event.preventDefault();
    leave();
  });
  addEventListener("keydown", (event) => {
    if (event.key !== "Shift" || event.altKey || event.ctrlKey || event.metaKey || isTyping(event.target)) {
      // Any other key in between begins the count anew; a key that is held down repeats and counts once.
      if (event.key !== "Shift" || !event.repeat) presses = [];
      return;
    }
    if (event.repeat) return;
    presses = [...presses, event.timeStamp].filter((time) => event.timeStamp - time <= limit);
    if (presses.length >= 3) leave();
  });
}
