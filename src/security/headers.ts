/**
 * What every response of the site says to a browser, as data. `npm start` and the browser tests
 * serve with exactly these headers; decision 0006 gives the reason for each.
 */
const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types default",
].join("; ");

/** Pagefind compiles its WebAssembly in its own worker: only that response allows it. */
const workerPolicy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";

const features = ["camera", "display-capture", "fullscreen", "geolocation", "microphone", "payment", "usb"];

const common: Readonly<Record<string, string>> = {
  "Content-Security-Policy": contentPolicy,
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Embedder-Policy": "require-corp",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": features.map((feature) => `${feature}=()`).join(", "),
};

const isWorker = (path: string): boolean => path.endsWith("/pagefind-worker.js");

const isShareImage = (path: string): boolean => /\/share\/[\da-f]+\.png$/.test(path);

/** Files whose names change with their content may be kept for ever, anything else is asked for anew. */
const isHashed = (path: string): boolean => path.includes("/_astro/") || isShareImage(path);

/** Types by the end of a file's name, where servers know none or a vague one. */
const dataTypes = [
  [".json", "application/json; charset=utf-8"],
  [".akn.xml", "application/akn+xml; charset=utf-8"],
  [".tmx", "application/xml; charset=utf-8"],
  [".tbx", "application/xml; charset=utf-8"],
  [".graphml", "application/xml; charset=utf-8"],
  [".csv", "text/csv; charset=utf-8; header=present"],
  [".vcf", "text/vcard; charset=utf-8"],
  [".ics", "text/calendar; charset=utf-8"],
] as const;

const feedTypes = [
  ["/atom.xml", "application/atom+xml; charset=utf-8"],
  ["/feed.json", "application/feed+json; charset=utf-8"],
] as const;

/** Open data and feeds are for everybody: pages of other sites may load them too. */
const dataHeaders = (path: string): Readonly<Record<string, string>> => {
  const types = /\/data\/[^/]+$/.test(path) ? dataTypes : feedTypes;
  const type = types.find(([end]) => path.endsWith(end))?.[1];
  if (!type) return {};
  return {
    "Content-Type": type,
    "Access-Control-Allow-Origin": "*",
    "Cross-Origin-Resource-Policy": "cross-origin",
  };
};

/** Share images are made to be shown by others. */
const shareHeaders = (path: string): Readonly<Record<string, string>> =>
  isShareImage(path) ? { "Cross-Origin-Resource-Policy": "cross-origin" } : {};

/** @param path path of the request on the server, with the base path */
export const headersFor = (path: string): Readonly<Record<string, string>> => ({
  ...common,
  ...(isWorker(path) ? { "Content-Security-Policy": workerPolicy } : {}),
  ...dataHeaders(path),
  ...shareHeaders(path),
  "Cache-Control": isHashed(path) ? "public, max-age=31536000, immutable" : "no-cache",
});
