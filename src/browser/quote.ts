/**
 * "Copy link" and "Copy quotation" at the clause that is linked to or pointed at; a keyboard comes to
 * them by the link that is the number of the clause. One pair of buttons moves, so that the way
 * through the page stays short. A button with
 * `data-copy` copies the text of the element it names.
 */
import { button, element } from "./element.ts";

interface Labels {
  link: string;
  quotation: string;
  copied: string;
  failed: string;
  /** With places for text, clause and the rest: see strings. */
  template: string;
}

/** A clause by itself, or the reader's side of one that stands beside another language. */
const clauses = ".clause, [data-clause]";

const article = document.querySelector<HTMLElement>("[data-quote]");
const status = element("span");
status.setAttribute("role", "status");

const labelsOf = ({ dataset }: HTMLElement): Labels => JSON.parse(dataset["quote"] ?? "{}") as Labels;

/** Today as written everywhere: browsers know no Kazakh or Kyrgyz names of months. */
const today = (): string => {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

const plain = (text: string | null): string =>
  (text ?? "")
    .replaceAll("\u00ad", "")
    .replace(/[ \t\r\n]+/g, " ")
    .trim();

/** What a clause says: its paragraphs and items a line each, without its label and the notes of the site. */
const textOf = (clause: HTMLElement): string =>
  [...clause.querySelectorAll<HTMLElement>("p, li")]
    .filter(
      (part) => !part.closest(".note, .quote-tools, .explanation, .half-name") && !part.querySelector("p"),
    )
    .map((part) => {
      const marker = part.querySelector(".marker");
      const text = plain(part.textContent);
      return marker
        ? text.replace(plain(marker.textContent), `${plain(marker.textContent)}. `).replace(/ {2,}/, " ")
        : text;
    })
    .join("\n");

const addressOf = (id: string): string => {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  return `${canonical ?? location.href.split("#")[0] ?? ""}#${id}`;
};

const copy = (text: string, { copied, failed }: Labels): void => {
  status.textContent = "";
  navigator.clipboard.writeText(text).then(
    () => (status.textContent = copied),
    () => {
      // The text stands there to be copied by hand.
      const field = element("textarea", text);
      field.readOnly = true;
      field.setAttribute("aria-label", failed);
      status.replaceChildren(failed, field);
      field.select();
    },
  );
};

if (article) {
  const labels = labelsOf(article);
  document.querySelector(".hint")?.classList.add("holds");
  let clause: HTMLElement | undefined;
  const heading = (): HTMLElement | null => clause?.querySelector("h3") ?? null;
  const quotation = (): string =>
    Object.entries({
      text: clause ? textOf(clause) : "",
      clause: plain(heading()?.querySelector(".number")?.textContent ?? ""),
      url: addressOf(heading()?.id ?? ""),
      date: today(),
    }).reduce((text, [name, value]) => text.replace(`{{${name}}}`, () => value), labels.template);
  const tools = element(
    "p",
    button(labels.link, () => copy(addressOf(heading()?.id ?? ""), labels)),
    " ",
    button(labels.quotation, () => copy(quotation(), labels)),
    " ",
    status,
  );
  tools.className = "quote-tools";

  const moveTo = (next: Element | null | undefined): void => {
    if (!(next instanceof HTMLElement) || next === clause) return;
    clause = next;
    status.textContent = "";
    heading()?.after(tools);
  };
  const moveToTarget = (): void =>
    moveTo(document.getElementById(decodeURIComponent(location.hash.slice(1)))?.closest(clauses));
  addEventListener("hashchange", moveToTarget);
  moveToTarget();
  article.addEventListener("pointerover", ({ target, pointerType }) => {
    if (pointerType === "mouse") moveTo((target as Element).closest(".clause"));
  });

  for (const place of document.querySelectorAll<HTMLElement>("[data-copy]")) {
    const source = document.getElementById(place.dataset["copy"] ?? "");
    if (!source) continue;
    place.append(
      button(place.dataset["label"] ?? "", () => {
        place.append(status);
        copy(plain(source.textContent).replace("{{date}}", today()), labels);
      }),
    );
  }
}
