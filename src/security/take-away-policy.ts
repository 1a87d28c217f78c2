/**
 * The policy of a copy that is opened from a disk, in a `<meta>` of each page. Chromium takes 'self'
 * to mean files there; browsers for which a file is of no origin need `file:`, which a page that came
 * over a network may not read anyway. Typefaces and ornaments stand in the style sheets, because
 * browsers refuse those of a disk. No script makes the address of another, so there is no Trusted Types policy.
 */
const sources = "'self' file:";

export const takeAwayPolicy = [
  "default-src 'none'",
  `script-src ${sources}`,
  `style-src ${sources}`,
  `img-src ${sources} data:`,
  "font-src data:",
  "connect-src 'self'",
  `form-action ${sources}`,
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join("; ");
