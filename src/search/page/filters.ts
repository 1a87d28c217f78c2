import type { FilterCounts } from "../pagefind-api.ts";
import type { Asked } from "./address.ts";

/** The filters of the page: all values stand in it, with their names; those the results have are shown. */
export interface Filters {
  names: string[];
  /** What is chosen now. */
  chosen: () => Pick<Asked, "filters" | "order">;
  choose: (asked: Asked) => void;
  /** Shows the values that results have, with how many. */
  show: (counts: FilterCounts) => void;
  nameOf: (filter: string, value: string) => string | undefined;
  onChange: (listener: () => void) => void;
}

export const filtersIn = (root: HTMLElement): Filters => {
  const groups = [...root.querySelectorAll<HTMLElement>("[data-search-group]")];
  const boxes = [...root.querySelectorAll<HTMLInputElement>("input[type=checkbox]")];
  const order = root.querySelector<HTMLSelectElement>("[data-search-order]");
  const clear = root.querySelector<HTMLButtonElement>("[data-search-clear]");
  const checked = (): HTMLInputElement[] => boxes.filter((box) => box.checked);

  return {
    names: groups.map((group) => group.dataset["searchGroup"] ?? ""),
    chosen: () => ({
      filters: Object.fromEntries(
        [...new Set(checked().map(({ name }) => name))].map((name) => [
          name,
          checked()
            .filter((box) => box.name === name)
            .map(({ value }) => value),
        ]),
      ),
      order: order?.value === "date" ? "date" : "relevance",
    }),
    choose: (asked) => {
      for (const box of boxes) box.checked = asked.filters[box.name]?.includes(box.value) ?? false;
      if (order) order.value = asked.order;
    },
    show: (counts) => {
      for (const box of boxes) {
        const count = counts[box.name]?.[box.value] ?? 0;
        const label = box.closest<HTMLElement>("label");
        if (!label) continue;
        label.hidden = count === 0 && !box.checked;
        const place = label.querySelector("[data-search-count]");
        if (place) place.textContent = String(count);
      }
      for (const group of groups) group.hidden = !group.querySelector("label:not([hidden])");
      if (clear) clear.hidden = checked().length === 0;
    },
    nameOf: (filter, value) =>
      root.querySelector(
        `[data-search-group="${CSS.escape(filter)}"] [data-search-value="${CSS.escape(value)}"] span`,
      )?.textContent ?? undefined,
    onChange: (listener) => {
      root.addEventListener("change", listener);
      clear?.addEventListener("click", () => {
        for (const box of boxes) box.checked = false;
        listener();
        root.querySelector("summary")?.focus();
      });
    },
  };
};
