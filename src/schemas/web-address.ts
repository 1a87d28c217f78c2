import { domainToUnicode } from "node:url";

/** A name is written in one script: letters of another one only pretend to be what they look like. */
const scripts = ["Latin", "Cyrillic", "Arabic"].map(
  (script) => new RegExp(`^[\\p{Script=${script}}\\p{Mn}\\d.-]+$`, "u"),
);

/**
 * Whether an address leads to a place of the web: http or https, a host with a name that can be read
 * as it is (no number, no mixture of scripts), no name or password before it.
 */
export const isWebAddress = (url: string): boolean => {
  if (!/^https?:\/\/[^/\\\s]/.test(url) || /[\\\s]/.test(url)) return false;
  const parsed = URL.parse(url);
  if (!parsed || parsed.username || parsed.password) return false;
  const host = domainToUnicode(parsed.hostname);
  return /[^.]\.[^.\d]+$/.test(host) && scripts.some((script) => script.test(host));
};
