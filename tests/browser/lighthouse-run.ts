import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { bringTool } from "../../src/commands/bring-tool.ts";
import { categories, type LighthousePage } from "../../src/measures/lighthouse.ts";
import { launchOptions } from "./chromium.ts";

export const lighthouseVersion = "13.5.0";

/** As much of Lighthouse as is used here; it is no dependency, so its own types are not there. */
interface Result {
  runtimeError?: { message: string };
  environment: { hostUserAgent: string; benchmarkIndex: number };
  audits: Readonly<
    Record<string, { score: number | null; numericValue?: number; details?: { items: { url: string }[] } }>
  >;
  categories: Readonly<Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>>;
}
interface Lighthouse {
  default: (url: string, flags: Record<string, unknown>) => Promise<{ lhr: Result }>;
}
interface Launcher {
  launch: (options: Record<string, unknown>) => Promise<{ port: number; kill: () => void }>;
}

type Figures = Pick<LighthousePage, "scores" | "lcp" | "cls" | "tbt" | "failed" | "benchmarkIndex">;

const figuresOf = ({ audits, categories: judged, environment }: Result): Figures => {
  const numberOf = (audit: string): number => {
    const value = audits[audit]?.numericValue;
    if (value === undefined) throw new Error(`Lighthouse says nothing of ${audit}.`);
    return value;
  };
  const scores = categories.map(
    (category) => [category, Math.round(100 * (judged[category]?.score ?? 0))] as const,
  );
  const failed = scores
    .filter(([, score]) => score < 100)
    .flatMap(([category]) => judged[category]?.auditRefs ?? [])
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
    .map(({ id }) => id);
  return {
    scores: Object.fromEntries(scores) as Figures["scores"],
    lcp: Math.round(numberOf("largest-contentful-paint")),
    cls: Math.round(1000 * numberOf("cumulative-layout-shift")) / 1000,
    tbt: Math.round(numberOf("total-blocking-time")),
    failed: [...new Set(failed)].toSorted(),
    benchmarkIndex: Math.round(environment.benchmarkIndex),
  };
};

/** Lighthouse with a browser of its own, which reaches this machine alone: nobody is told of a measurement. */
export const openLighthouse = async () => {
  const modules = bringTool("lighthouse", { lighthouse: lighthouseVersion });
  const bring = (file: string): Promise<unknown> => import(pathToFileURL(join(modules, file)).href);
  const { default: lighthouse } = (await bring("lighthouse/core/index.js")) as Lighthouse;
  const { launch } = (await bring("chrome-launcher/dist/index.js")) as Launcher;
  const { executablePath, args } = await launchOptions();
  const browser = await launch({
    chromePath: executablePath,
    chromeFlags: [...args, "--headless", "--ignore-certificate-errors"],
    ignoreDefaultFlags: true,
    logLevel: "silent",
  });
  return {
    /** @returns figures, other servers that the page called, and the version of the browser */
    measure: async (url: string) => {
      const flags = { port: browser.port, logLevel: "error", onlyCategories: categories };
      const { lhr } = await lighthouse(url, flags);
      if (lhr.runtimeError) throw new Error(`${url}: ${lhr.runtimeError.message}`);
      const hosts = (lhr.audits["network-requests"]?.details?.items ?? []).map(
        (request) => new URL(request.url).host,
      );
      const [, chromium = ""] = /Chrome\/([\d.]+)/.exec(lhr.environment.hostUserAgent) ?? [];
      return {
        figures: figuresOf(lhr),
        foreignHosts: hosts.filter((host) => host !== "" && host !== new URL(url).host),
        chromium,
      };
    },
    close: () => {
      browser.kill();
    },
  };
};
