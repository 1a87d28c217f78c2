import { describe, expect, test } from "vitest";
import { backendOf } from "../../src/admin/backend.ts";
import { adminPolicy, apiOriginOf } from "../../src/security/admin-policy.ts";

describe("where the editor keeps texts", () => {
  const asked = {
    name: "gitlab",
    repository: "group/site",
    branch: "main",
    host: undefined,
    auth: "42",
  } as const;

  test("without a setting it is a folder on a disk, and nobody else is asked", () => {
    expect(apiOriginOf(undefined)).toBeUndefined();
    expect(adminPolicy).toContain("connect-src 'self' data:;");
  });

  test("a public host is known by its name", () => {
    expect(backendOf(asked)).toEqual({
      name: "gitlab",
      repo: "group/site",
      branch: "main",
      auth_type: "pkce",
      app_id: "42",
    });
    expect(apiOriginOf(asked)).toBe("https://gitlab.com");
    expect(apiOriginOf({ ...asked, name: "github" })).toBe("https://api.github.com");
  });

  test("a server of one's own is asked, and no other; people sign in with a token unless a way is given", () => {
    const own = { ...asked, name: "gitea", host: "https://git.example.org", auth: undefined } as const;
    expect(backendOf(own)).toMatchObject({
      base_url: "https://git.example.org",
      api_root: "https://git.example.org/api/v1",
      auth_methods: ["token"],
    });
    expect(apiOriginOf(own)).toBe("https://git.example.org");
  });
});

test("the policy of the editor runs no code made from text and none from elsewhere", () => {
  expect(adminPolicy).toContain("script-src 'self';");
  expect(adminPolicy).toContain("require-trusted-types-for 'script'");
  expect(adminPolicy).not.toMatch(/unsafe-eval|https?:|\*/);
});
