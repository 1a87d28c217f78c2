import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { compressSite } from "../../src/hosting/compress.ts";
import { isInstalled, makeSite, startedServer, type Running } from "./servers.ts";

/** The configurations as they are written for a base path: settings are read when modules are. */
const configurationsFor = async (base: string) => {
  vi.resetModules();
  vi.stubEnv("BASE_PATH", base);
  const { caddyfile } = await import("../../src/hosting/caddy.ts");
  const { nginxConfiguration } = await import("../../src/hosting/nginx.ts");
  const { headersFor } = await import("../../src/security/headers.ts");
  vi.unstubAllEnvs();
  return { caddyfile, nginxConfiguration, headersFor };
};
type Configurations = Awaited<ReturnType<typeof configurationsFor>>;

const start = {
  caddy: ({ caddyfile }: Configurations, root: string, work: string) => {
    const file = join(work, "Caddyfile");
    writeFileSync(file, caddyfile());
    return startedServer((port) => ({
      file: "caddy",
      args: ["run", "--adapter", "caddyfile", "--config", file],
      env: { SITE_ADDRESS: `http://:${port}`, SITE_ROOT: root, XDG_DATA_HOME: work, XDG_CONFIG_HOME: work },
    }));
  },
  nginx: ({ nginxConfiguration }: Configurations, root: string, work: string) =>
    startedServer((port) => {
      const file = join(work, "nginx.conf");
      const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
        .map((name) => `${name}_temp_path ${work}/${name};`)
        .join(" ");
      writeFileSync(
        file,
        `daemon off; pid ${work}/pid; error_log stderr; events {}
        http { include /etc/nginx/mime.types; access_log off; ${temporary}
        ${nginxConfiguration({ listen: `127.0.0.1:${port}`, root })} }`,
      );
      return { file: "nginx", args: ["-e", "stderr", "-c", file] };
    }),
};

const asked = [
  "",
  "kk/",
  "kk/mandate/",
  "kk/news/atom.xml",
  "kk/news/topic/vawg/feed.json",
  "_astro/page.abc123.js",
  "_astro/font.abc123.woff2",
  "pagefind/kk/pagefind.js",
  "pagefind/kk/pagefind-worker.js",
  "data/partners.csv",
  "data/mandate.json",
  "data/mandate.kk.akn.xml",
  "data/timeline-kk.ics",
  "share/20ecf429f5b3af49.png",
  ".well-known/security.txt",
  "robots.txt",
  "favicon.svg",
];
const unknown = ["kk/no-such-page/", "_astro/gone.abc123.js", "data/gone.csv", "elsewhere"];

/** What a response says of those headers that the rules know anything about. */
const said = (response: Response, names: Iterable<string>): Record<string, string> =>
  Object.fromEntries(
    [...names].flatMap((name) => {
      const value = response.headers.get(name);
      return value === null ? [] : [[name, value]];
    }),
  );

for (const [name, startOne] of Object.entries(start)) {
  // Debian has packages of both; where one is not installed, its configuration is not tried.
  describe.skipIf(!isInstalled(name)).each(["/", "/group/"])(`${name} with the site at %s`, (base) => {
    let work: string;
    let server: Running;
    let headersFor: Configurations["headersFor"];

    beforeAll(async () => {
      work = mkdtempSync(join(tmpdir(), `${name}-`));
      chmodSync(work, 0o755); // nginx serves as a user that owns nothing
      const root = join(work, "root");
      makeSite(join(root, base));
      await compressSite(join(root, base), join(work, "packed"));
      const configurations = await configurationsFor(base);
      headersFor = configurations.headersFor;
      server = await startOne(configurations, root, work);
    });
    afterAll(async () => {
      await server.stop();
      rmSync(work, { recursive: true, force: true });
    });

    const get = (path: string, headers: Record<string, string> = {}) =>
      fetch(server.origin + base + path, { headers, redirect: "manual" });

    test.each(asked)("sends the headers of /%s, and no other of their kind", async (path) => {
      const response = await get(path);
      await response.arrayBuffer();
      const expected = headersFor(base + path, "encrypted");
      const all = new Set([...Object.keys(headersFor(base, "encrypted")), "Access-Control-Allow-Origin"]);
      expect(response.status).toBe(200);
      expect(said(response, new Set([...all, ...Object.keys(expected)]))).toEqual(expected);
    });

    test.each(unknown)("answers /%s with the page for unknown addresses and its headers", async (path) => {
      const response = await get(path);
      const expected = headersFor(`${base}404.html`, "encrypted");
      expect(response.status).toBe(404);
      expect(await response.text()).toContain("Unknown address");
      expect(said(response, [...Object.keys(expected), "Access-Control-Allow-Origin"])).toEqual(expected);
      expect(response.headers.get("Content-Type")).toContain("text/html");
    });

    test("sends what was packed beforehand, as the type it is", async () => {
      const encodings = name === "caddy" ? ["br", "zstd", "gzip"] : ["gzip"];
      for (const encoding of encodings) {
        const response = await get("kk/", { "Accept-Encoding": encoding });
        expect(response.headers.get("Content-Encoding")).toBe(encoding);
        expect(response.headers.get("Content-Type")).toContain("text/html");
        expect(response.headers.get("Vary")).toContain("Accept-Encoding");
        expect(await response.text()).toContain("Азаматтық қоғам");
      }
      const plain = await get("kk/", { "Accept-Encoding": "identity" });
      expect(plain.headers.get("Content-Encoding")).toBeNull();
      expect(await plain.text()).toContain("Азаматтық қоғам");
    });

    test("sends an unchanged page only once", async () => {
      const first = await get("kk/");
      await first.arrayBuffer();
      const again = await get("kk/", { "If-None-Match": first.headers.get("ETag") ?? "" });
      expect(again.status).toBe(304);
      expect(again.headers.get("Content-Security-Policy")).toContain("default-src 'none'");
    });

    test("leads from a folder without its slash to the page in it", async () => {
      const response = await get("kk/mandate");
      expect([301, 308]).toContain(response.status);
      expect(new URL(response.headers.get("Location") ?? "", response.url).pathname).toBe(
        `${base}kk/mandate/`,
      );
    });
  });
}

describe.skipIf(!isInstalled("caddy"))("the server of the container", () => {
  test("answers two thousand requests, twenty at a time, without an error", async () => {
    const work = mkdtempSync(join(tmpdir(), "load-"));
    makeSite(join(work, "root"));
    const server = await start.caddy(await configurationsFor("/"), join(work, "root"), work);
    const problems: string[] = [];
    let left = 2000;
    const visitor = async (): Promise<void> => {
      while (left-- > 0) {
        const path = asked[left % asked.length] ?? "";
        const response = await fetch(`${server.origin}/${path}`).catch(String);
        if (typeof response === "string" || response.status !== 200)
          problems.push(`${path}: ${String(response)}`);
        else await response.arrayBuffer();
      }
    };
    try {
      await Promise.all(Array.from({ length: 20 }, visitor));
    } finally {
      await server.stop();
      rmSync(work, { recursive: true, force: true });
    }
    expect(problems).toEqual([]);
  });
});
