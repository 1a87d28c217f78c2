import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serve } from "../../src/commands/serve.ts";
import { compressSite } from "../../src/hosting/compress.ts";
import { headersFor } from "../../src/security/headers.ts";
import { makeSite } from "./servers.ts";

const folder = mkdtempSync(join(tmpdir(), "serve-"));
const site = join(folder, "site");
let running: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  makeSite(site);
  await compressSite(site, join(folder, "packed"));
  running = await serve(site, 0);
});
afterAll(() => {
  running.server.close();
  rmSync(folder, { recursive: true });
});

/** Headers as a response names them. */
const named = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

const get = (path: string, encoding = "identity") =>
  fetch(running.origin + path, { headers: { "Accept-Encoding": encoding } });

test.each([
  "/",
  "/kk/mandate/",
  "/kk/news/atom.xml",
  "/data/partners.csv",
  "/pagefind/kk/pagefind-worker.js",
])("npm start sends the headers of %s", async (path) => {
  const response = await get(path);
  await response.arrayBuffer();
  expect(Object.fromEntries(response.headers)).toMatchObject(named(headersFor(path)));
});

test("npm start answers an unknown address with the page for it and its headers", async () => {
  const response = await get("/_astro/gone.abc123.js");
  expect(response.status).toBe(404);
  expect(await response.text()).toContain("Unknown address");
  expect(Object.fromEntries(response.headers)).toMatchObject(named(headersFor("/404.html")));
});

test.each(["br", "gzip"])("npm start hands out what was packed with %s", async (encoding) => {
  const response = await get("/kk/mandate/", encoding);
  expect(response.headers.get("Content-Encoding")).toBe(encoding);
  expect(response.headers.get("Content-Type")).toContain("text/html");
  expect(await response.text()).toContain("Азаматтық қоғам");
});
