/**
 * The service worker: answers from what a reader has chosen to keep. It is there only after such a
 * choice, and where nothing is kept it lets every request through. Decision 0019 has the rules.
 */
import { offlinePaths } from "../i18n/offline-paths.ts";
import { isForNetwork, isHashed, keyOf, localeOf } from "./addresses.ts";
import { keepLanguage, NoRoomError } from "./fill.ts";
import { remember, tidy, versionOf } from "./open-pages.ts";
import { answerFrom } from "./range.ts";
import { keepRead, tidyReading } from "./reading.ts";
import { storeAt, type Copy } from "./store.ts";
import type { FetchEvent, WorkerScope } from "./worker-scope.ts";

const world = self as unknown as WorkerScope;
const { scope } = world.registration;
const store = storeAt(scope);

const hour = 60 * 60 * 1000;
let isLooking = false;

/**
 * At most once an hour: clears up, and replaces the copy of a language if the site has a newer version.
 * @param copy the one that is kept, if one is
 */
const lookAfter = async (locale: string, copy: Copy | undefined): Promise<void> => {
  const noteKey = `look/${locale}`;
  if (isLooking || Date.now() < Number((await store.noted(noteKey)) ?? 0)) return;
  isLooking = true;
  const next = (hours: number): Promise<void> => store.note(noteKey, String(Date.now() + hours * hour));
  try {
    await next(1);
    await tidy(store, world);
    await tidyReading(store);
    if (copy) await keepLanguage(store, { locale, signal: new AbortController().signal });
  } catch (error) {
    // What the network broke off goes on with the next page; where there is no room, tomorrow is soon enough.
    if (error instanceof TypeError) await next(0);
    if (error instanceof NoRoomError) await next(24);
  } finally {
    isLooking = false;
  }
};

/** Said in the reader's language, or in the one in which keeping was chosen. */
const notKept = async (locale: string): Promise<Response> => {
  const keyIn = (language: string): string => `${scope}${language}/${offlinePaths.notKept}`;
  const page =
    (await store.anywhere(keyIn(locale))) ??
    (await store.anywhere(keyIn((await store.noted("locale")) ?? "")));
  return page ? new Response(page.body, { status: 503, headers: page.headers }) : Response.error();
};

/** A page: from the whole copy of its language; else from the network, and if that fails as it was read. */
const pageFor = async (event: FetchEvent, key: string): Promise<Response> => {
  const { request, resultingClientId } = event;
  const locale = localeOf(scope, key);
  const copy = (await store.copies()).find((one) => one.locale === locale);
  const kept = copy && (await store.matchIn(copy.name, key));
  if (copy && kept) {
    await remember(store, resultingClientId, copy.version);
    event.waitUntil(lookAfter(locale, copy));
    return answerFrom(request, kept);
  }
  try {
    const response = await fetch(request);
    event.waitUntil(keepRead(store, key, response.clone()).then(() => lookAfter(locale, copy)));
    return response;
  } catch {
    const read = await store.matchIn(store.readName, key);
    return read ? answerFrom(request, read) : notKept(locale);
  }
};

/** What a page asks for: a page of a copy has only files of its own version, any other page those of the network. */
const fileFor = async (event: FetchEvent, key: string): Promise<Response> => {
  const { request, clientId, resultingClientId } = event;
  const version = await versionOf(store, world, clientId);
  if (version) {
    const kept = await store.inVersion(version, key);
    if (kept && request.destination === "worker") await remember(store, resultingClientId, version);
    return kept ? answerFrom(request, kept) : Response.error();
  }
  if (!isHashed(scope, key)) return fetch(request);
  const kept = await store.anywhere(key);
  if (kept) return kept;
  const response = await fetch(request);
  event.waitUntil(keepRead(store, key, response.clone()));
  return response;
};

world.addEventListener("fetch", (event) => {
  const { method, url, mode } = event.request;
  if (method !== "GET" || isForNetwork(event.request) || !url.startsWith(scope)) return;
  const key = keyOf(url);
  event.respondWith(mode === "navigate" ? pageFor(event, key) : fileFor(event, key));
});
