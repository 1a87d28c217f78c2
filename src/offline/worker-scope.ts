/** What this worker uses of a service worker's world: TypeScript knows it only in place of that of pages. */
export interface FetchEvent extends Event {
  readonly request: Request;
  /** Who asks: a page or a worker that is open. Empty for a page that is being opened. */
  readonly clientId: string;
  /** Who comes of it: the page or the worker that is being opened. */
  readonly resultingClientId: string;
  respondWith: (response: Promise<Response>) => void;
  waitUntil: (work: Promise<unknown>) => void;
}

interface Client {
  readonly id: string;
  readonly url: string;
  readonly type: "window" | "worker" | "sharedworker";
}

export interface WorkerScope {
  readonly registration: { readonly scope: string };
  readonly clients: {
    get: (id: string) => Promise<Client | undefined>;
    matchAll: (options: { includeUncontrolled: boolean; type: "all" }) => Promise<readonly Client[]>;
  };
  addEventListener: (type: "fetch", act: (event: FetchEvent) => void) => void;
}
