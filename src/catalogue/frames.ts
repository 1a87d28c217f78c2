/** A frame is as high as what it shows, so that the page alone scrolls. */
const fit = (frame: HTMLIFrameElement): void => {
  const root = frame.contentDocument?.documentElement;
  if (root) new ResizeObserver(() => (frame.height = String(root.offsetHeight))).observe(root);
};

for (const frame of document.querySelectorAll("iframe")) {
  frame.addEventListener("load", () => {
    fit(frame);
  });
  if (frame.contentDocument?.readyState === "complete") fit(frame);
}
