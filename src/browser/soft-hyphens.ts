/**
 * Soft hyphens divide long words of Kazakh and Kyrgyz texts in narrow columns. Where none is narrow they
 * are taken out, since some screen readers stumble over them; what is copied never has any.
 */
import { element } from "./element.ts";

const without = (text: string): string => text.replaceAll("\u00ad", "");

// As wide as this, no column of a text divides words: base.css, beside.css.
if (matchMedia("(min-width: 62rem)").matches) {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const { data } = text as Text;
    const whole = without(data);
    if (whole !== data) (text as Text).data = whole;
  }
}

addEventListener("copy", (event) => {
  const selection = getSelection();
  const text = String(selection);
  const whole = without(text);
  if (!selection || whole === text) return;
  const copied = element("div", selection.getRangeAt(0).cloneContents());
  // Elsewhere an address without its beginning leads nowhere.
  for (const link of copied.querySelectorAll("a")) link.setAttribute("href", link.href);
  event.clipboardData?.setData("text/plain", whole);
  event.clipboardData?.setData("text/html", without(new XMLSerializer().serializeToString(copied)));
  event.preventDefault();
});
