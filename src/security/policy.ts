/** What a document of the site may load and do (decision 0006). */
const directives = [
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
];

/** Only where the site is reached encrypted: elsewhere a browser would ask for what nobody serves. */
const upgrade = "upgrade-insecure-requests";

export const pagePolicy = (encrypted: boolean): string =>
  (encrypted ? [...directives, upgrade] : directives).join("; ");

/**
 * The same in a page itself, for hosts that send no headers. Browsers heed `frame-ancestors` only as a
 * header, and a copy may be read over a plain connection.
 */
export const metaPolicy = directives
  .filter((directive) => !directive.startsWith("frame-ancestors"))
  .join("; ");

/** Pagefind compiles its WebAssembly in its own worker: only that response allows it. */
export const workerPolicy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";
