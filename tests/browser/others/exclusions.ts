/** Tests, by a part of their titles, that a browser cannot run or has no need of, each with its reason. */
export interface Exclusion {
  tests: RegExp;
  because: string;
}

/** In every browser but Chromium. */
export const chromiumOnly: readonly Exclusion[] = [
  {
    tests: /admin\.spec/,
    because: "the editor writes to a folder of the disk, which only Chromium lets a page do",
  },
  {
    tests: /quote\.spec.*(be copied|a quotation|beside another|by keyboard|be cited)|what is copied/,
    because: "only in Chromium may a test read what was copied",
  },
  {
    tests: /late-fonts\.spec/,
    because: "only Chromium tells how far what stands on a page has moved",
  },
  {
    tests: /every feature that the browser knows/,
    because: "only Chromium tells which features it knows",
  },
  {
    tests: /fade\.spec/,
    because: "Firefox knows no fade from page to page, and WebKit only since 18.2: pages change as ever",
  },
  {
    tests: /no test leaves the machine/,
    because: "requests of the others are answered by the test, not held back by the browser",
  },
  {
    tests: / in (ky|ru|en)( |$)/,
    because:
      "what a browser makes of a page depends on its direction and its rules: kk and ar have all of them",
  },
];

/** In Firefox as its makers release it, which is told less than Playwright's own. */
export const releasedFirefoxCannot: readonly Exclusion[] = [
  {
    tests: /scripts-off\.spec|with JavaScript off|without script|the step scripts/,
    because: "it cannot be told to run no scripts",
  },
  {
    tests: /wide print|on paper|preferences\.spec/,
    because: "it can be told a colour scheme, but neither paper, nor forced colours, nor less motion",
  },
  {
    tests: /\/accessibility\.spec/,
    because: "some of its steps ask for that; the others are in others/released-firefox.spec.ts",
  },
  {
    tests: /a new tab is read as usual/,
    because: "Playwright does not learn what a tab shows that was opened with a key held down",
  },
];

export const patternsOf = (exclusions: readonly Exclusion[]): RegExp[] =>
  exclusions.map(({ tests }) => tests);
