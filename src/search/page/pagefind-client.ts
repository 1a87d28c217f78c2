import type { PagefindAnswer, PagefindInstance, PagefindModule, PagefindRequest } from "../pagefind-api.ts";

/**
 * Speaks with Pagefind's worker by its own messages. Pagefind's module would do the same, and bring
 * the whole engine a second time for browsers without workers, which this site does not serve: its
 * policy lets WebAssembly run in the worker alone.
 */
interface Reply {
  id: string;
  result?: unknown;
  error?: string;
}

interface Waiting {
  resolve: (result: never) => void;
  reject: (error: Error) => void;
}

type RawAnswer = Omit<PagefindAnswer, "results"> & { results: { id: string; data: string }[] };

let worker: Worker | undefined;
let count = 0;
const waiting = new Map<string, Waiting>();

/** A worker that could not be loaded is forgotten, so that the next search tries anew. */
const fail = (failed: Worker): void => {
  if (worker === failed) worker = undefined;
  failed.terminate();
  for (const { reject } of waiting.values()) reject(new Error("The search engine could not be loaded."));
  waiting.clear();
};

const start = (address: string): Worker => {
  const started = new Worker(address);
  started.addEventListener("error", () => fail(started));
  started.addEventListener("message", ({ data }: MessageEvent<Reply>) => {
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.error === undefined) asked?.resolve(data.result as never);
    else asked?.reject(new Error(data.error));
  });
  return started;
};

/** One worker serves all languages: each has an instance of its own in it. */
const createInstance = ({ basePath }: { basePath: string }): PagefindInstance => {
  const instanceId = basePath;
  const own = (worker ??= start(`${basePath}pagefind-worker.js`));
  const send = <Result>(method: string, ...args: readonly unknown[]): Promise<Result> =>
    new Promise((resolve, reject) => {
      if (worker !== own) throw new Error("The search engine is gone.");
      count += 1;
      const id = String(count);
      waiting.set(id, { resolve, reject });
      own.postMessage({ id, instanceId, method, args });
    });
  const ready = send("init", { basePath, language: "unknown", primary: true });
  return {
    options: async (options) => {
      await ready;
      await send("options", options);
    },
    filters: () => send("filters"),
    preload: (term) => send("preload", term, {}),
    search: async (term: string | null, request: PagefindRequest) => {
      const answer = await send<RawAnswer>("search", term, request);
      const results = answer.results.map(({ id, data }) => ({
        id,
        data: () => send<Awaited<ReturnType<PagefindAnswer["results"][number]["data"]>>>("getData", data),
      }));
      return { ...answer, results };
    },
  };
};

export const pagefindClient: PagefindModule = { createInstance };
