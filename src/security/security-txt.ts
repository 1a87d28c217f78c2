import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { languages, locales } from "../i18n/locales.ts";
import { fileHrefOf, urlOf } from "../i18n/urls.ts";
import { securityContact } from "../settings.ts";

/** Where the file stands, from the folder of the site. */
export const securityTxtPath = ".well-known/security.txt";

/**
 * The moment after which nobody should rely on the contact. RFC 9116 wants less than a year; a test
 * fails a month before. Ask whoever answers the address whether they still do, then put it off.
 */
export const expires = "2027-10-31T00:00:00Z";

/** What RFC 9116 lets a site say to those who found a weakness in it. */
export const securityTxtFor = (contact: string): string =>
  [
    `Contact: ${contact}`,
    `Expires: ${expires}`,
    `Preferred-Languages: ${locales.map((locale) => languages[locale].tag).join(", ")}`,
    `Canonical: ${urlOf(fileHrefOf(securityTxtPath))}`,
    "",
  ].join("\n");

/** Writes the file into a built site, if the deployment names a contact. */
export const writeSecurityTxt = (folder: string): void => {
  if (!securityContact) return;
  const file = join(folder, securityTxtPath);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, securityTxtFor(securityContact));
};
