import { adminBackend, type AdminBackend } from "../settings.ts";

/** Hosts whose addresses the editor knows by itself. */
const known = { github: "https://api.github.com", gitlab: "https://gitlab.com", gitea: "https://gitea.com" };

/** The only origin besides its own that the editor may ask. */
export const apiOriginOf = (asked: AdminBackend | undefined): string | undefined =>
  asked && (asked.host ?? known[asked.name]);

/**
 * What the editor at /admin/ may do beyond the policy of pages. It sets styles in markup; it shows its
 * own icons as data; it asks the host of the repository, if there is one. It makes markup from text
 * under the named policies of the libraries it is built with, and one that admin/start.ts makes. What it
 * would load from elsewhere (the state of public hosts, pictures) it does without.
 */
const api = apiOriginOf(adminBackend);

const directives = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  `connect-src 'self' data:${api ? ` ${api}` : ""}`,
  "form-action 'none'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types svelte-trusted-html lexical dompurify default",
];

export const adminPolicy = [...directives, "frame-ancestors 'none'"].join("; ");

/** The same in the page itself, for hosts that send no headers; browsers heed `frame-ancestors` only as a header. */
export const adminMetaPolicy = directives.join("; ");
