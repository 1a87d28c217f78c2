import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "vitest";
import { serve } from "../../src/commands/serve.ts";
import { manifestIn, manifestPath, writeManifest } from "../../src/editions/manifest.ts";

let folder: string;

const write = (place: string, path: string, text: string): void => {
  mkdirSync(dirname(join(place, path)), { recursive: true });
  writeFileSync(join(place, path), text);
};

const made = (name: string): string => {
  const place = join(folder, name);
  write(place, "index.html", "<p>Choice</p>");
  write(place, "404.html", "<p>Unknown</p>");
  write(place, "kk/index.html", "<p>Басты бет</p>");
  write(place, ".well-known/security.txt", "Contact: …");
  write(place, "_headers", "/*"); // a host reads it and does not hand it out
  writeManifest(place);
  return place;
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "verify-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What the command says, and its exit code. The server of a test lives in this process, so nothing waits. */
const verify = (...places: string[]): Promise<{ code: number | null; lines: string[] }> =>
  new Promise((resolve) => {
    const child = spawn("node", ["src/commands/verify.ts", ...places]);
    let text = "";
    child.stdout.on("data", (part) => (text += String(part)));
    child.stderr.on("data", (part) => (text += String(part)));
    child.on("close", (code) => resolve({ code, lines: text.trim().split("\n") }));
  });

test("an untouched copy is a true one, dot files included", async () => {
  const { code, lines } = await verify(made("site"));
  expect(code).toBe(0);
  expect(lines).toEqual([expect.stringMatching(/^4 files of revision .*; all are there, unchanged\.$/)]);
});

test("what is missing, changed or extra in a folder is named", async () => {
  const site = made("site");
  rmSync(join(site, "404.html"));
  write(site, "kk/index.html", "<p>Басқа бет</p>");
  write(site, "kk/more.html", "<p>…</p>");
  const { code, lines } = await verify(site);
  expect(code).toBe(1);
  expect(lines.slice(0, 3)).toEqual(["missing: 404.html", "changed: kk/index.html", "extra: kk/more.html"]);
});

test("a forged copy with a manifest of its own does not pass beside the original", async () => {
  const [original, forged] = [made("original"), made("forged")];
  write(forged, "kk/index.html", "<p>Жалған</p>");
  writeManifest(forged);
  expect((await verify(forged)).code).toBe(0);
  expect(await verify(forged, original)).toMatchObject({
    code: 1,
    lines: ["changed: kk/index.html", expect.stringContaining("1 differ")],
  });
});

test("a site on a server is compared file by file", async () => {
  const [original, copy] = [made("original"), made("copy")];
  write(copy, "index.html", "<p>Changed</p>");
  rmSync(join(copy, "kk/index.html"));
  const { server, origin } = await serve(copy, 0);
  try {
    expect(await verify(`${origin}/`, original)).toMatchObject({
      code: 1,
      lines: ["missing: kk/index.html", "changed: index.html", expect.stringContaining("2 differ")],
    });
  } finally {
    server.close();
  }
});

test("how a file is packed on its way makes no difference", async () => {
  const original = made("original");
  const server = createServer((request, response) => {
    const content = readFileSync(join(original, decodeURIComponent(request.url ?? "")));
    const [encoding, packed] = request.url?.endsWith(".html")
      ? ["br", brotliCompressSync(content)]
      : ["gzip", gzipSync(content)];
    response.writeHead(200, { "Content-Encoding": encoding }).end(packed);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  try {
    expect(await verify(`http://127.0.0.1:${port}`)).toMatchObject({ code: 0 });
  } finally {
    server.close();
  }
});

test("what is no manifest is said to be none", async () => {
  const site = made("site");
  write(site, manifestPath, "<!doctype html>");
  expect(await verify(site)).toEqual({ code: 2, lines: [`${manifestPath} of ${site} is no manifest.`] });
});

test.each([
  "null",
  "[]",
  '{"algorithm":"MD5","revision":null,"files":{}}',
  '{"algorithm":"SHA-256","revision":null,"files":{"a":"b"}}',
  '{"algorithm":"SHA-256","revision":"\\u001b[2J","files":{}}',
])("%s is no manifest", (text) => {
  expect(manifestIn(text)).toBeUndefined();
});

test("a server that does not answer is named", async () => {
  expect(await verify("http://127.0.0.1:9/")).toEqual({
    code: 2,
    lines: [`http://127.0.0.1:9/${manifestPath} does not answer.`],
  });
});

test("a place without a manifest is said to have none", async () => {
  const site = made("site");
  rmSync(join(site, manifestPath));
  const { code, lines } = await verify(site);
  expect(code).toBe(2);
  expect(lines.join("\n")).toContain("manifest.json");
});
