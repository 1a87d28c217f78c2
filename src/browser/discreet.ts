/**
 * Discreet reading, where it was chosen for this tab: the tab shows a neutral name and icon, and every
 * step inside the site takes the place of the one before it.
 */
import { lookChange, lookOfTab } from "./discreet-look.ts";

const title = document.createElement("title");
const icon = document.querySelector<HTMLLinkElement>("link[rel=icon]");
const ownIcon = icon?.href ?? "";

const show = (): void => {
  const look = lookOfTab();
  if (look) {
    // Of several titles the first is that of the document: the real one is never shown, though it follows.
    title.textContent = look.titles[document.documentElement.lang] ?? "";
    document.head.prepend(title);
    // What scripts do to the address makes no step either.
    history.pushState = history.replaceState;
  } else {
    title.remove();
    Reflect.deleteProperty(history, "pushState");
  }
  const wanted = look?.icon ?? ownIcon;
  if (icon && icon.href !== wanted) icon.href = wanted;
};

show();
addEventListener(lookChange, show);
// A page that the browser kept may be older than the choice.
addEventListener("pageshow", ({ persisted }) => {
  if (persisted) show();
});

// Whatever else a click does, such as opening another tab, is left to the browser.
addEventListener("click", (event) => {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.defaultPrevented) return;
  const link = (event.target as Element).closest("a[href]:not([target]):not([download])");
  if (!link || !lookOfTab()) return;
  const { href, protocol, host } = new URL(link.getAttribute("href") ?? "", location.href);
  // A copy of the site that is opened from a folder has no origin to compare.
  if (protocol !== location.protocol || host !== location.host) return;
  event.preventDefault();
  location.replace(href);
});

addEventListener("submit", (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || event.defaultPrevented || !lookOfTab()) return;
  event.preventDefault();
  const url = new URL(form.action);
  const fields = [...new FormData(form)].map(([name, value]) => [name, String(value)]);
  url.search = new URLSearchParams(fields).toString();
  location.replace(url);
});
