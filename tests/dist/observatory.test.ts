import { expect, test } from "vitest";
import { headersFor } from "../../src/security/headers.ts";
import { attribute, readSite } from "./built-site.ts";

/**
 * What MDN's HTTP Observatory gives and takes for what a site like this one does or could do
 * (algorithm 6, August 2026; figures of its score table). It asks for the front page alone.
 */
const points = {
  "policy with default-src 'none' and nothing unsafe": 10,
  "no policy": -25,
  "opener policy same-origin": 10,
  "embedder policy require-corp": 10,
  "resource policy same-origin": 10,
  "private referrer policy": 5,
  "frames forbidden by the policy": 5,
  "frames not forbidden": -20,
  "scripts named with their digest": 5,
  "encryption for six months or more": 0,
  "encryption not demanded": -20,
  "types not to be guessed": 0,
  "types may be guessed": -5,
  "no cookie": 0,
} as const;
type Finding = keyof typeof points;

/**
 * 165 is the most there is. Five more would be had by a cookie that is well protected, and five by a
 * name on the list of encrypted sites that browsers carry, which is the choice of whoever owns the name.
 */
const most = 155;

/** The front page as a host gets it: its headers, and what it says itself. */
const findingsFor = (headers: Readonly<Record<string, string>>): Finding[] => {
  const site = readSite();
  const document = site.pageAt.get(site.base)?.document;
  const own = document?.querySelector('meta[http-equiv="Content-Security-Policy"]');
  const referrer = document?.querySelector('meta[name="referrer"]');
  const policies = [headers["Content-Security-Policy"] ?? "", own ? attribute(own, "content") : ""];
  const scripts = document?.querySelectorAll("script[src]") ?? [];
  const isTight = policies.some((policy) => /default-src 'none';.*form-action 'self'/.test(policy));
  const isUnsafe = policies.some((policy) => /unsafe|data:|https?:/.test(policy));
  const seconds = Number(/max-age=(\d+)/.exec(headers["Strict-Transport-Security"] ?? "")?.[1] ?? 0);
  const found: Record<Finding, boolean> = {
    "policy with default-src 'none' and nothing unsafe": isTight && !isUnsafe,
    "no policy": policies.every((policy) => policy === ""),
    "opener policy same-origin": headers["Cross-Origin-Opener-Policy"] === "same-origin",
    "embedder policy require-corp": headers["Cross-Origin-Embedder-Policy"] === "require-corp",
    "resource policy same-origin": headers["Cross-Origin-Resource-Policy"] === "same-origin",
    "private referrer policy":
      headers["Referrer-Policy"] === "no-referrer" ||
      Boolean(referrer && attribute(referrer, "content") === "no-referrer"),
    "frames forbidden by the policy": /frame-ancestors 'none'/.test(policies[0] ?? ""),
    "frames not forbidden": !headers["X-Frame-Options"] && !/frame-ancestors/.test(policies[0] ?? ""),
    "scripts named with their digest":
      scripts.length > 0 && scripts.every((script) => attribute(script, "integrity") !== ""),
    "encryption for six months or more": seconds >= 15_552_000,
    "encryption not demanded": seconds === 0,
    "types not to be guessed": headers["X-Content-Type-Options"] === "nosniff",
    "types may be guessed": headers["X-Content-Type-Options"] !== "nosniff",
    "no cookie": !headers["Set-Cookie"],
  };
  return (Object.keys(points) as Finding[]).filter((finding) => found[finding]);
};

/** What is lost is taken first: what is gained counts only above 90. */
const scoreOf = (findings: readonly Finding[]): number => {
  const all = findings.map((finding) => points[finding]);
  const least = 100 + all.filter((each) => each < 0).reduce((sum: number, each) => sum + each, 0);
  return least < 90 ? least : 100 + all.reduce((sum: number, each) => sum + each, 0);
};

test(`the front page gets ${most} points of MDN's HTTP Observatory, on every host that sends headers`, () => {
  const findings = findingsFor(headersFor(readSite().base, "encrypted"));
  expect(findings.filter((finding) => points[finding] < 0)).toEqual([]);
  expect(scoreOf(findings)).toBeGreaterThanOrEqual(most);
});

test("a host that sends no headers but for encryption leaves 75", () => {
  expect(scoreOf(findingsFor({ "Strict-Transport-Security": "max-age=31556952" }))).toBe(75);
});
