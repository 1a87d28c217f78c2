/**
 * The search page. Nothing of an index is loaded before the box is used; without this script the
 * page is a list of everything.
 */
import type { Answer, Engine } from "../engine.ts";
import type { FilterCounts } from "../pagefind-api.ts";
import { readAddress, writeAddress, type Asked } from "./address.ts";
import { filtersIn } from "./filters.ts";
import { engineFor, forgetEngines, groupFor, type OtherLanguage } from "./languages.ts";
import { hitNode, make } from "./nodes.ts";

/** Results fetched at once: each brings the text of its page. The next come when the last is in sight. */
const batch = 3;
/** Results shown before a reader is asked whether there should be more. */
const pageSize = 6;
/** Milliseconds after the last key before a search begins. */
const pause = 180;

const find = <Found extends HTMLElement>(selector: string): Found => {
  const element = document.querySelector<Found>(selector);
  if (!element) throw new Error(`The search page lacks ${selector}.`);
  return element;
};

const room = find("[data-search]");
const form = find<HTMLFormElement>("form[role=search]");
const input = find<HTMLInputElement>("form[role=search] input");
const [status, remarks, results, list, more, others, everywhere, everything] = [
  find("[data-search-status]"),
  find("[data-search-remarks]"),
  find("[data-search-results]"),
  find("[data-search-list]"),
  find<HTMLButtonElement>("[data-search-more]"),
  find("[data-search-others]"),
  find<HTMLButtonElement>("[data-search-everywhere]"),
  find("[data-search-everything]"),
];
const filters = filtersIn(find("[data-search-filters]"));
const base = room.dataset["index"] ?? "";
const locale = room.dataset["locale"] ?? "";
const otherLanguages = JSON.parse(room.dataset["languages"] ?? "[]") as OtherLanguage[];

const words = (name: string, values: Record<string, string> = {}): string =>
  (room.dataset[name] ?? "").replace(/\{\{(\w+)\}\}/g, (_, key: string) => values[key] ?? "");

let turn = 0;
let state: Asked = { query: "", filters: {}, order: "relevance", everywhere: false };

const suggestion = (query: string): HTMLElement => {
  const button = make("button", { className: "plain" }, query);
  button.type = "button";
  button.addEventListener("click", () => {
    input.value = query;
    ask({ ...state, query }, "push");
    input.focus();
  });
  return button;
};

const remark = ({ suggestions, ignored }: Answer): void => {
  remarks.replaceChildren();
  if (suggestions.length > 0) {
    remarks.append(
      make("p", {}, words("didYouMean"), ...suggestions.flatMap(({ query }) => [" ", suggestion(query)])),
    );
  }
  if (ignored.length > 0) remarks.append(make("p", {}, words("ignored", { words: ignored.join(", ") })));
};

const showHits = async ({ hits }: Pick<Answer, "hits">, from: number, own: number): Promise<void> => {
  const shown = await Promise.all(hits.slice(from, from + batch).map((hit) => hit.data()));
  if (own !== turn) return;
  const rows = shown.map((hit) => hitNode(hit, { level: 2, nameOf: filters.nameOf }));
  if (from === 0) list.replaceChildren(...rows);
  else list.append(...rows);
  const next = from + batch;
  more.hidden = next >= hits.length;
  more.onclick = async () => {
    inSight.disconnect();
    await showHits({ hits }, next, own);
    // After "more" a reader goes on at the first new result.
    list.children[next]?.querySelector("a")?.focus();
  };
  const last = rows.at(-1);
  inSight.disconnect();
  if (!last || next >= hits.length || next % pageSize === 0) return;
  whenSeen = () => void showHits({ hits }, next, own);
  inSight.observe(last);
};

/** What follows when the last result shown comes into sight. */
let whenSeen = (): void => undefined;
const inSight = new IntersectionObserver((entries) => {
  if (!entries.some((entry) => entry.isIntersecting)) return;
  inSight.disconnect();
  whenSeen();
});

const showOthers = async (own: number): Promise<void> => {
  const look = { level: 3 as const, nameOf: () => undefined };
  const groups = await Promise.all(otherLanguages.map((other) => groupFor(state.query, other, base, look)));
  if (own !== turn) return;
  const found = groups.filter((group) => group !== undefined);
  everywhere.hidden = true;
  others.replaceChildren();
  if (found.length > 0) others.append(make("h2", {}, words("otherLanguages")), ...found);
};

const clear = (): void => {
  results.hidden = true;
  everything.hidden = false;
  status.textContent = "";
  list.replaceChildren();
  others.replaceChildren();
};

/** Counts of the filters in use, as they would be without themselves: what choosing another value would add. */
const countsOfChosen = async (engine: Engine, { query, filters: chosen }: Asked): Promise<FilterCounts> =>
  Object.fromEntries(
    await Promise.all(
      Object.keys(chosen).map(async (name) => {
        const others = Object.fromEntries(Object.entries(chosen).filter(([other]) => other !== name));
        const { filters: counts } = await engine.search(query, { filters: others });
        return [name, counts[name] ?? {}] as const;
      }),
    ),
  );

const run = async (own: number): Promise<void> => {
  results.hidden = false;
  status.textContent = words("busy");
  try {
    const engine = await engineFor(locale, base);
    const answer = await engine.search(state.query, {
      filters: state.filters,
      ...(state.order === "date" ? { sort: { date: "desc" as const } } : {}),
    });
    const counts = { ...answer.filters, ...(await countsOfChosen(engine, state)) };
    if (own !== turn) return;
    everything.hidden = true;
    filters.show(counts);
    remark(answer);
    await showHits(answer, 0, own);
    others.replaceChildren();
    everywhere.hidden = state.everywhere || answer.total === 0 || otherLanguages.length === 0;
    // Nothing in this language: the same words are asked in the others at once.
    if (state.everywhere || answer.total === 0) await showOthers(own);
    if (own !== turn) return;
    status.textContent =
      answer.total > 0
        ? words("count", { count: String(answer.total) })
        : words("none", { query: state.query });
    if (answer.total === 0) everything.hidden = false;
  } catch {
    forgetEngines();
    if (own !== turn) return;
    status.textContent = words("failed");
    everything.hidden = false;
  }
};

/** @param how whether the search becomes a step that Back returns to */
const ask = (asked: Asked, how: "push" | "replace" | "stay"): void => {
  turn += 1;
  state = { ...asked, query: asked.query.trim() };
  if (how === "push") history.pushState(null, "", writeAddress(state));
  if (how === "replace") history.replaceState(null, "", writeAddress(state));
  if (state.query === "") clear();
  else void run(turn);
};

const typed = (): Asked => ({ ...state, ...filters.chosen(), query: input.value });

const follow = (): void => {
  const asked = readAddress(location.search, filters.names);
  input.value = asked.query;
  filters.choose(asked);
  ask(asked, "stay");
};

// Where there is room, the filters stand open beside the results.
find<HTMLDetailsElement>("[data-search-filters]").open = matchMedia("(min-width: 62rem)").matches;

/** One query is one step back, however slowly it is typed. */
let isTyping = false;
let timer = 0;
input.addEventListener("input", () => {
  clearTimeout(timer);
  timer = window.setTimeout(() => {
    ask(typed(), isTyping ? "replace" : "push");
    isTyping = true;
  }, pause);
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  clearTimeout(timer);
  // What was typed already has its step back.
  ask(typed(), isTyping ? "replace" : "push");
  isTyping = false;
});
filters.onChange(() => ask(typed(), "push"));
everywhere.addEventListener("click", () => {
  ask({ ...typed(), everywhere: true }, "push");
  status.focus();
});
addEventListener("popstate", () => {
  isTyping = false;
  follow();
});
if (location.search !== "") follow();
