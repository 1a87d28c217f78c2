/**
 * The search page. Nothing of the index is loaded before the box is used; without this script the
 * page is a list of everything. Results are built node by node: no markup from a query or an
 * excerpt is ever parsed.
 */
import { excerptNodes } from "./excerpt.ts";

interface Hit {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
}

interface Pagefind {
  options: (options: Record<string, unknown>) => Promise<void>;
  search: (query: string) => Promise<{ results: { data: () => Promise<Hit> }[] }>;
}

interface TrustedTypesWindow {
  trustedTypes?: {
    createPolicy: (name: string, rules: { createScriptURL: (url: string) => string }) => unknown;
  };
}

const pageSize = 10;

const find = <Element extends HTMLElement>(selector: string): Element => {
  const element = document.querySelector<Element>(selector);
  if (!element) throw new Error(`The search page lacks ${selector}.`);
  return element;
};

const room = find("[data-search]");
const list = find("[data-search-list]");
const status = find("[data-search-status]");
const results = find("[data-search-results]");
const everything = find("[data-search-everything]");
const more = find<HTMLButtonElement>("[data-search-more]");
const form = find<HTMLFormElement>("form[role=search]");
const input = find<HTMLInputElement>("form[role=search] input");

const say = (name: string, values: Record<string, string> = {}): void => {
  status.textContent = (room.dataset[name] ?? "").replace(
    /\{\{(\w+)\}\}/g,
    (_, key: string) => values[key] ?? "",
  );
};

/** The one script address that may be made from text: Pagefind's worker, on this very site. */
const allowWorker = (index: string): void => {
  const worker = new URL(`${index}pagefind-worker.js`, location.href).href;
  (window as TrustedTypesWindow).trustedTypes?.createPolicy("default", {
    createScriptURL: (url) => {
      const wanted = new URL(url, location.href);
      if (wanted.origin + wanted.pathname !== worker) throw new TypeError(`Refused script address: ${url}`);
      return url;
    },
  });
};

let engine: Promise<Pagefind> | undefined;

const load = async (): Promise<Pagefind> => {
  const index = room.dataset["index"] ?? "";
  allowWorker(index);
  const address = `${index}pagefind.js`;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ excerptLength: 28 });
  return pagefind;
};

const row = ({ url, excerpt, meta }: Hit): HTMLLIElement => {
  const item = document.createElement("li");
  const heading = item.appendChild(document.createElement("h2"));
  const link = heading.appendChild(document.createElement("a"));
  link.href = url;
  link.textContent = meta["title"] ?? url;
  item.appendChild(document.createElement("p")).append(...excerptNodes(excerpt, document));
  return item;
};

let asked = 0;

const search = async (query: string): Promise<void> => {
  const turn = (asked += 1);
  const wanted = query.trim();
  list.replaceChildren();
  more.hidden = true;
  results.hidden = wanted === "";
  everything.hidden = wanted !== "";
  if (wanted === "") return;
  say("busy");
  try {
    engine ??= load();
    const { results: hits } = await (await engine).search(wanted);
    const show = async (from: number): Promise<void> => {
      const rows = (await Promise.all(hits.slice(from, from + pageSize).map((hit) => hit.data()))).map(row);
      if (turn !== asked) return;
      list.append(...rows);
      if (from > 0) rows[0]?.querySelector("a")?.focus();
      more.hidden = from + pageSize >= hits.length;
      more.onclick = () => void show(from + pageSize);
    };
    await show(0);
    if (turn !== asked) return;
    if (hits.length === 0) say("none", { query: wanted });
    else say("count", { count: String(hits.length) });
    everything.hidden = hits.length > 0;
  } catch {
    engine = undefined;
    say("failed");
    everything.hidden = false;
  }
};

const queryInAddress = (): string => new URLSearchParams(location.search).get("q") ?? "";

const follow = (): void => {
  input.value = queryInAddress();
  void search(input.value);
};

form.addEventListener("submit", (event) => {
  event.preventDefault();
  const address = new URL(location.href);
  address.searchParams.set("q", input.value);
  address.hash = "";
  history.pushState(null, "", address);
  void search(input.value);
});
addEventListener("popstate", follow);
if (queryInAddress() !== "") follow();
