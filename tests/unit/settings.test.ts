import { afterEach, expect, test, vi } from "vitest";

/** Settings are read once, when the module is: each test reads it afresh. */
const settingsWith = async (settings: Record<string, string>) => {
  vi.resetModules();
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  return import("../../src/settings.ts");
};

afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

test("today is the day that is set", async () => {
  expect((await settingsWith({ TODAY: "2027-02-28" })).today).toBe("2027-02-28");
});

test.each([
  ["2026-03-11T23:59:59Z", "2026-03-11"],
  ["2026-03-12T00:00:00Z", "2026-03-12"],
  ["2026-03-12T02:00:00+05:00", "2026-03-11"],
])("without a setting it is the day in UTC: at %s it is %s", async (moment, day) => {
  vi.useFakeTimers({ now: new Date(moment) });
  expect((await settingsWith({})).today).toBe(day);
});

test.each(["2027", "2027-02", "2027-02-29", "11.03.2027", "tomorrow", "", "2027-02-28T00:00:00Z"])(
  "today cannot be %j",
  async (value) => {
    await expect(settingsWith({ TODAY: value })).rejects.toThrow(
      `TODAY: expected a day such as 2026-03-11, found "${value}".`,
    );
  },
);

test.each([
  ["1", true],
  ["0", false],
  ["", false],
])("DRAFTS=%s shows drafts: %s", async (value, shown) => {
  expect((await settingsWith({ DRAFTS: value })).drafts).toBe(shown);
});

test("drafts are not shown unless somebody asks for them", async () => {
  expect((await settingsWith({})).drafts).toBe(false);
});
