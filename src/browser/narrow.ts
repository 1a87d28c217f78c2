/**
 * Narrows the directory in place: by type, country, source and words together. What is asked stands
 * in the address, so that it can be kept, sent and gone back to.
 */
import { fold } from "./fold.ts";

const form = document.querySelector<HTMLFormElement>("form[data-narrow]");
const rows = [...document.querySelectorAll<HTMLElement>(".partners > li")].map((row) => ({
  row,
  text: fold(row.textContent),
}));

if (form) {
  const input = form.querySelector("input");
  const selects = [...form.querySelectorAll("select")];
  const status = form.querySelector("[role=status]");
  const clear = form.querySelector("button");
  const all = status?.textContent ?? "";

  // What can be chosen is what has a list of its own: its link names it, and ends with its key.
  for (const select of selects)
    for (const link of document.querySelectorAll<HTMLAnchorElement>(`.facets a[href*="/${select.name}/"]`))
      select.add(
        new Option(link.querySelector("span")?.textContent ?? link.text, link.pathname.split("/").at(-2)),
      );

  const address = (): string => {
    const asked = [...new FormData(form)].filter(([, value]) => typeof value === "string" && value.trim());
    return `?${new URLSearchParams(asked as [string, string][])}`.replace(/^\?$/, location.pathname);
  };

  const show = (): void => {
    const words = fold(input?.value ?? "").split(" ");
    const chosen = selects.filter(({ value }) => value !== "");
    let count = 0;
    for (const { row, text } of rows) {
      const fits =
        chosen.every(({ name, value }) => row.dataset[name]?.split(" ").includes(value)) &&
        words.every((word) => text.includes(word));
      row.hidden = !fits;
      if (fits) count += 1;
    }
    const isWhole = words.join("") === "" && chosen.length === 0;
    if (clear) clear.hidden = isWhole;
    if (!status) return;
    const part = count > 0 ? form.dataset["shown"] : form.dataset["none"];
    status.textContent = isWhole ? all : (part ?? "").replace("{{shown}}", String(count));
  };

  const follow = (): void => {
    const asked = new URLSearchParams(location.search);
    if (input) input.value = asked.get(input.name) ?? "";
    for (const select of selects) {
      select.value = asked.get(select.name) ?? "";
      // An address may ask for what is no longer there.
      if (select.selectedIndex < 0) select.value = "";
    }
    show();
  };

  const choose = (): void => {
    history.pushState(null, "", address());
    show();
  };
  for (const select of selects) select.addEventListener("change", choose);
  input?.addEventListener("input", () => {
    show();
    history.replaceState(null, "", address());
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  clear?.addEventListener("click", () => {
    form.reset();
    choose();
    input?.focus();
  });
  addEventListener("popstate", follow);
  follow();
  form.classList.add("works");
}
