/**
 * Explains a word in place: a link to the glossary opens a card beside it. Without script, without
 * popovers, from a disk, or when the words cannot be fetched, it stays the link that it is.
 */
import { button, element } from "./element.ts";

type Word = readonly [term: string, letters: string, explanation: string];
interface Words {
  open: string;
  close: string;
  words: Record<string, Word | undefined>;
}

const links = document.querySelectorAll<HTMLAnchorElement>("a.term");
const margin = 8;
let words: Promise<Words> | undefined;

const wordsFor = (link: HTMLAnchorElement): Promise<Words> =>
  (words ??= fetch(new URL("words.json", link.href)).then((response) => {
    if (!response.ok) throw new Error(response.statusText);
    return response.json() as Promise<Words>;
  }));

/** Below the word, or above it where there is no room; never beyond the edge of the window. */
const place = (card: HTMLElement, link: HTMLElement): void => {
  const word = link.getClientRects()[0] ?? link.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = card;
  const below = word.bottom + margin;
  const top = below + height > innerHeight ? word.top - height - margin : below;
  const start = document.dir === "rtl" ? word.right - width : word.left;
  card.style.top = `${Math.max(margin, top)}px`;
  card.style.left = `${Math.max(margin, Math.min(start, document.documentElement.clientWidth - width - margin))}px`;
};

const show = (link: HTMLAnchorElement, [term, letters, explanation]: Word, { open, close }: Words): void => {
  const name = element("p", letters ? `${letters} — ${term}` : term);
  const more = element("a", open);
  more.href = link.href;
  const card = element("div", name, element("p", explanation), element("p", more));
  card.lastElementChild?.append(button(close, () => card.hidePopover()));
  card.className = "explanation";
  card.popover = "auto";
  card.setAttribute("role", "dialog");
  card.setAttribute("aria-label", term);
  card.addEventListener("toggle", (event) => {
    if (event.newState === "closed") card.remove();
  });
  // Beside the word in the order of the page, so that the next step of the keyboard goes on from there.
  link.after(card);
  card.showPopover();
  place(card, link);
  more.focus();
};

// Of files on a disk browsers fetch none.
if ("popover" in HTMLElement.prototype && location.protocol !== "file:") {
  for (const link of links) {
    link.setAttribute("aria-haspopup", "dialog");
    const explain = (event: MouseEvent): void => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      wordsFor(link)
        .then((all) => {
          const word = all.words[new URL(link.href).hash.slice(1)];
          if (!word) throw new Error("unknown word");
          show(link, word, all);
        })
        .catch(() => {
          words = undefined;
          link.removeEventListener("click", explain);
          link.click();
        });
    };
    link.addEventListener("click", explain);
  }
}
