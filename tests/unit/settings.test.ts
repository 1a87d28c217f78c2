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

test("the editor is in the build only if it is asked for, and knows a repository only if it is named", async () => {
  expect(await settingsWith({})).toMatchObject({ admin: false, adminBackend: undefined });
  const settings = { ADMIN: "1", ADMIN_BACKEND: "github", ADMIN_REPOSITORY: "owner/name" };
  expect(await settingsWith(settings)).toMatchObject({
    admin: true,
    adminBackend: { name: "github", repository: "owner/name", branch: undefined },
  });
});

test.each([
  [{ ADMIN_BACKEND: "svn" }, 'ADMIN_BACKEND: expected one of github, gitlab, gitea, found "svn".'],
  [{ ADMIN_BACKEND: "github" }, 'ADMIN_REPOSITORY: expected a repository such as owner/name, found "".'],
  [
    { ADMIN_BACKEND: "gitea", ADMIN_REPOSITORY: "a/b", ADMIN_HOST: "git.example.org" },
    'ADMIN_HOST: expected an origin such as https://git.example.org, found "git.example.org".',
  ],
  [
    { ADMIN_BACKEND: "github", ADMIN_REPOSITORY: "a/b", ADMIN_AUTH: "http://sign-in.example.org" },
    'ADMIN_AUTH: expected an origin such as https://git.example.org, found "http://sign-in.example.org".',
  ],
])("the editor cannot be set up with %j", async (settings, message) => {
  await expect(settingsWith(settings)).rejects.toThrow(message);
});
