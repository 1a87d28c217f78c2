/**
 * The page on which a reader chooses what this browser keeps. Nothing is stored, and no worker
 * registered, before a button is pressed.
 */
import { allowScripts } from "../../browser/script-addresses.ts";
import { offlinePaths } from "../../i18n/offline-paths.ts";
import { canKeep, forgetAll, namesAt } from "../forget.ts";
import { keepLanguage, NoRoomError, UntrueError } from "../fill.ts";
import { startReading } from "../reading.ts";
import { storeAt } from "../store.ts";
import { keptLinks } from "./kept-list.ts";

/** What is said; the rest stands on the page. */
export interface KeepWords {
  nothing: string;
  reading: string;
  copy: string;
  languages: Record<string, string>;
  begun: string;
  again: string;
  busy: string;
  parts: string[];
  done: string;
  newest: string;
  cancelled: string;
  interrupted: string;
  full: string;
  untrue: string;
  stopped: string;
  removed: string;
  failed: string;
}

/** From left to right in a text of either direction. */
const isolated = (text: string): string => `\u2066${text}\u2069`;

const paragraph = (text: string): HTMLElement => {
  const made = document.createElement("p");
  made.textContent = text;
  return made;
};

const room = document.querySelector<HTMLElement>("[data-keep]");

const begin = (place: HTMLElement): void => {
  const find = <Found extends HTMLElement>(name: string): Found => {
    const found = place.querySelector<Found>(`[data-keep-${name}]`);
    if (!found) throw new Error(`The page lacks ${name}.`);
    return found;
  };
  const words = JSON.parse(place.dataset["keep"] ?? "{}") as KeepWords;
  const locale = place.dataset["locale"] ?? "";
  const store = storeAt(new URL(place.dataset["scope"] ?? "", location.href).href);
  const worker = store.scope + offlinePaths.worker;
  const [state, kept, pages, status] = [find("state"), find("kept"), find("pages"), find("status")];
  const [read, stop, whole, cancel, remove] = [
    find<HTMLButtonElement>("read"),
    find<HTMLButtonElement>("stop"),
    find<HTMLButtonElement>("whole"),
    find<HTMLButtonElement>("cancel"),
    find<HTMLButtonElement>("remove"),
  ];
  const progress = find<HTMLProgressElement>("progress");
  const startLabel = whole.textContent;

  const show = async (): Promise<void> => {
    const isReading = await caches.has(store.readName);
    const copies = await store.copies();
    const seen = new Set<string>();
    const lines = copies
      .filter((copy) => !seen.has(copy.locale) && seen.add(copy.locale))
      .map((copy) =>
        words.copy
          .replace("{{language}}", words.languages[copy.locale] ?? copy.locale)
          .replace("{{date}}", isolated(copy.kept.toISOString().slice(0, 10)))
          .replace("{{version}}", isolated(copy.version.slice(0, 8))),
      );
    if (isReading) lines.unshift(words.reading);
    const isBegun = (await store.beginnings(locale)).length > 0;
    if (isBegun) lines.push(words.begun);
    if (lines.length === 0) lines.push(words.nothing);
    state.replaceChildren(...lines.map(paragraph));
    const links = isReading ? await keptLinks(store) : [];
    pages.replaceChildren(...links);
    kept.hidden = links.length === 0;
    read.hidden = isReading;
    stop.hidden = !isReading;
    whole.textContent = seen.has(locale) ? words.again : startLabel;
    remove.hidden = !isReading && copies.length === 0 && !isBegun;
  };

  let isBusy = false;
  /** One thing at a time; what it says at its end is said when the page shows it. */
  const act = (button: HTMLButtonElement, work: () => Promise<string>): void => {
    button.addEventListener("click", () => {
      if (isBusy) return;
      isBusy = true;
      work()
        .catch((error: unknown) => {
          if (error instanceof NoRoomError) return words.full;
          if (error instanceof UntrueError) return words.untrue;
          return words.failed;
        })
        .then(async (said) => {
          isBusy = false;
          await show();
          status.textContent = said;
          // The button may have gone.
          status.focus();
        });
    });
  };

  /** Where nothing is kept, and nothing waits to be gone on with, no worker stays either. */
  const tidyAway = async (): Promise<void> => {
    const names = await namesAt(store.scope);
    if (names.every((name) => name === store.notesName)) await forgetAll(store.scope);
  };

  const register = async (): Promise<void> => {
    await navigator.serviceWorker.register(worker, { scope: store.scope, updateViaCache: "none" });
    await navigator.serviceWorker.ready;
    await store.choose();
    await store.note("locale", locale);
  };

  act(read, async () => {
    await register();
    const files = performance.getEntriesByType("resource").map(({ name }) => name);
    try {
      await startReading(store, locale, files);
    } catch (error) {
      await store.drop(store.readName);
      await tidyAway();
      throw error;
    }
    return words.reading;
  });
  act(stop, async () => {
    await store.drop(store.readName);
    await tidyAway();
    return words.stopped;
  });
  act(remove, async () => {
    await forgetAll(store.scope);
    return words.removed;
  });
  act(whole, async () => {
    const ending = new AbortController();
    const end = (): void => ending.abort();
    status.textContent = words.busy;
    [progress.hidden, cancel.hidden, whole.hidden] = [false, false, true];
    progress.value = 0;
    cancel.addEventListener("click", end);
    cancel.focus();
    let said = 0;
    const onProgress = (share: number): void => {
      progress.value = share;
      const part = Math.floor(share * (words.parts.length + 1));
      if (part > said) status.textContent = words.parts[part - 1] ?? words.busy;
      said = Math.max(said, part);
    };
    try {
      await register();
      const isNew = await keepLanguage(store, { locale, signal: ending.signal, onProgress });
      return isNew ? words.done : words.newest;
    } catch (error) {
      if (ending.signal.aborted) return words.cancelled;
      if (error instanceof TypeError) return words.interrupted;
      throw error;
    } finally {
      [progress.hidden, cancel.hidden, whole.hidden] = [true, true, false];
      cancel.removeEventListener("click", end);
      await tidyAway();
    }
  });

  allowScripts((address) => address === worker);
  for (const part of place.querySelectorAll<HTMLElement>("[data-keep-works]")) part.hidden = false;
  void show();
};

const unavailable = room?.querySelector<HTMLElement>("[data-keep-unavailable]");
if (unavailable) unavailable.hidden = canKeep();
if (room && canKeep()) begin(room);
