import { siteUrl } from "../../settings.ts";
import { publicUrlOf, type Places } from "./places.ts";

const tag = /<(\/?)([a-z][a-z\d]*)((?:\s+[^\s=>]+(?:="[^"]*")?)*)\s*>/g;
const attribute = /\s([^\s=>]+)="([^"]*)"/g;
const addresses = ["href", "src", "action"];
/** Tags that can name anything: most have a class and no more. */
const canLead = /\s(?:href|src|action)="|="\//;

/** What becomes of an address in a copy: nothing where it can lead nowhere from there. */
const addressIn = (value: string, path: string, { placeOf, hrefOf, wayFrom }: Places): string | undefined => {
  const way = value.startsWith("/") ? wayFrom(placeOf(path), value) : undefined;
  if (way !== undefined) return way;
  const url = URL.parse(value, new URL(hrefOf(path), siteUrl));
  if (url?.origin !== siteUrl) return value;
  return wayFrom(placeOf(path), url.href) ?? publicUrlOf(url.href);
};

/**
 * HTML of the site with addresses that hold in a copy: of its own files the way there, of anything
 * else on the site the address in full. Where the site has none that others can reach, such a link
 * is no link.
 * @param path of the built file
 * @param mark HTML that ends each link out of the copy, but for the link to leave the page, which says what it is
 */
export const relinked = (html: string, path: string, places: Places, mark: string): string => {
  let leadsOut = false;

  const attributesIn = (name: string, attributes: string): string =>
    attributes.replace(attribute, (whole, key: string, value: string) => {
      const isAddress = addresses.includes(key);
      if (value.startsWith("#") || !(isAddress || value.startsWith("/"))) return whole;
      // A quotation names the place of a text on the site, wherever it was copied.
      const isCanonical = attributes.includes('rel="canonical"');
      const address = isCanonical ? publicUrlOf(value) : addressIn(value, path, places);
      // Other attributes hold addresses too, for scripts: those that name a file of the copy.
      if (!isAddress) return address?.startsWith(".") ? ` ${key}="${address}"` : whole;
      if (name === "a" && address && /^https?:/.test(address)) leadsOut = !attributes.includes(" data-leave");
      return address === undefined ? "" : ` ${key}="${address}"`;
    });

  return html.replace(tag, (whole, slash: string, name: string, attributes: string) => {
    if (slash) {
      const isOut = leadsOut && name === "a";
      if (isOut) leadsOut = false;
      return isOut ? mark + whole : whole;
    }
    return canLead.test(attributes) ? `<${name}${attributesIn(name, attributes)}>` : whole;
  });
};
