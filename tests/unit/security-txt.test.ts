import { afterEach, expect, test, vi } from "vitest";
import { expires, securityTxtFor } from "../../src/security/security-txt.ts";

const day = 24 * 60 * 60 * 1000;

afterEach(() => vi.unstubAllEnvs());

test("it says what RFC 9116 asks for, one field a line", () => {
  expect(securityTxtFor("mailto:security@example.org")).toBe(
    [
      "Contact: mailto:security@example.org",
      `Expires: ${expires}`,
      "Preferred-Languages: kk, ky, ru, ar, en",
      "Canonical: http://localhost:4321/.well-known/security.txt",
      "",
    ].join("\n"),
  );
});

test("it expires in less than a year, and not within a month", () => {
  const left = (Date.parse(expires) - Date.now()) / day;
  const remedy =
    "Ask whoever answers SECURITY_CONTACT whether they still do, then put `expires` in src/security/security-txt.ts off by less than a year.";
  expect(left, remedy).toBeGreaterThan(30);
  expect(left, remedy).toBeLessThan(366);
});

const contactWith = async (value: string): Promise<string | undefined> => {
  vi.resetModules();
  vi.stubEnv("SECURITY_CONTACT", value);
  return (await import("../../src/settings.ts")).securityContact;
};

test.each(["https://example.org/report", "mailto:security@example.org"])(
  "the contact may be %s",
  async (value) => {
    expect(await contactWith(value)).toBe(value);
  },
);

test("without a contact there is none", async () => {
  expect(await contactWith("")).toBeUndefined();
});

test.each([
  "security@example.org",
  "http://example.org/",
  "tel:+77010000000",
  "mailto:",
  "javascript:alert(1)",
  "Contact: x",
])("the contact cannot be %s", async (value) => {
  await expect(contactWith(value)).rejects.toThrow(
    `SECURITY_CONTACT: expected an address such as https://example.org/report or mailto:security@example.org, found "${value}".`,
  );
});
