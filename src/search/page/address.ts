/** What is asked of the search page: the address says it all, so that a search can be shared and Back works. */
export interface Asked {
  query: string;
  /** Chosen values of each filter. */
  filters: Record<string, string[]>;
  order: "relevance" | "date";
  /** Also in the other languages. */
  everywhere: boolean;
}

/** @param names filters that the page has; anything else in the address is left alone */
export const readAddress = (search: string, names: readonly string[]): Asked => {
  const parameters = new URLSearchParams(search);
  const chosen = names.map((name) => [name, parameters.getAll(name)] as const);
  return {
    query: parameters.get("q") ?? "",
    filters: Object.fromEntries(chosen.filter(([, values]) => values.length > 0)),
    order: parameters.get("order") === "date" ? "date" : "relevance",
    everywhere: parameters.has("everywhere"),
  };
};

export const writeAddress = ({ query, filters, order, everywhere }: Asked): string => {
  const parameters = new URLSearchParams();
  if (query !== "") parameters.set("q", query);
  for (const [name, values] of Object.entries(filters)) {
    for (const value of values) parameters.append(name, value);
  }
  if (order === "date") parameters.set("order", "date");
  if (everywhere) parameters.set("everywhere", "");
  const text = parameters.toString();
  return text === "" ? location.pathname : `?${text}`;
};
