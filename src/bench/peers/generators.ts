import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { bringTool } from "../../commands/bring-tool.ts";
import { locales } from "../../i18n/locales.ts";
import { benchDay } from "../archive.ts";
import type { Article } from "./articles.ts";
import { dayOf, layoutIn } from "./layout.ts";

/** A generator that stands ready to build the articles. */
export interface Generator {
  name: string;
  command: readonly [program: string, ...parameters: string[]];
  folder: string;
  environment: Readonly<Record<string, string>>;
  /** What it makes, and what is removed before each build. */
  output: string;
  caches: readonly string[];
}

const write = (file: string, text: string): void => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
};

const withFields = ({ title, summary, date, locale, slug, body }: Article, layout?: string): string => {
  const fields = { title, summary, date, day: dayOf(locale, date), slug, ...(layout && { layout }) };
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`);
  return `---\n${lines.join("")}---\n${body}`;
};

/** With what its makers advise for speed: no template language inside the Markdown. */
export const eleventy = (folder: string, articles: readonly Article[]): Generator => {
  const modules = bringTool("eleventy", { "@11ty/eleventy": "3.1.8" });
  for (const article of articles) {
    const { locale, slug } = article;
    write(join(folder, `src/${locale}/news/${slug}.md`), withFields(article, `${locale}.njk`));
  }
  for (const locale of locales)
    write(
      join(folder, `src/_includes/${locale}.njk`),
      layoutIn(locale, {
        title: "{{ title }}",
        summary: "{{ summary }}",
        date: "{{ page.date.toISOString().slice(0, 10) }}",
        day: "{{ day }}",
        slug: "{{ page.fileSlug }}",
        body: "{{ content | safe }}",
      }),
    );
  write(
    join(folder, "eleventy.config.mjs"),
    `export default () => ({ dir: { input: "src", output: "out" }, markdownTemplateEngine: false });\n`,
  );
  return {
    name: "Eleventy 3.1.8",
    command: [process.execPath, join(modules, "@11ty/eleventy/cmd.cjs"), "--quiet"],
    folder,
    environment: {},
    output: "out",
    caches: [],
  };
};

/** @returns undefined where Hugo is not installed: what npm offers of it would be fetched from elsewhere */
export const hugo = (folder: string, articles: readonly Article[]): Generator | undefined => {
  const { status, stdout } = spawnSync("hugo", ["version"], { encoding: "utf8" });
  if (status !== 0) return undefined;
  for (const article of articles)
    write(join(folder, `content/${article.locale}/news/${article.slug}.md`), withFields(article));
  for (const locale of locales)
    write(
      join(folder, `layouts/news/single.${locale}.html`),
      layoutIn(locale, {
        title: "{{ .Title }}",
        summary: "{{ .Params.summary }}",
        date: '{{ .Date.Format "2006-01-02" }}',
        day: "{{ .Params.day }}",
        slug: "{{ .File.ContentBaseName }}",
        body: "{{ .Content }}",
      }),
    );
  const languages = locales.map((locale) => `[languages.${locale}]\ncontentDir = "content/${locale}"\n`);
  write(
    join(folder, "config.toml"),
    `baseURL = "/"\ndefaultContentLanguage = "en"\ndefaultContentLanguageInSubdir = true\ndisableKinds = ["home", "section", "taxonomy", "term", "RSS", "sitemap", "robotsTXT", "404"]\n[markup.goldmark.extensions]\ntypographer = false\n${languages.join("")}`,
  );
  return {
    name: `Hugo ${/v[\d.]+/.exec(stdout)?.[0] ?? ""}`,
    command: ["hugo", "--quiet", "--destination", "out"],
    folder,
    environment: {},
    output: "out",
    caches: ["resources"],
  };
};

const ownCaches = [".astro", ".build", "node_modules/.astro", "node_modules/.vite"];

/** Our engine with no pages but these: checked, parsed and rendered as ever. */
export const ownPages = (folder: string): Generator => {
  rmSync(join(folder, "src/pages"), { recursive: true });
  const page = readFileSync("src/bench/peers/OwnPage.astro", "utf8");
  write(join(folder, "src/pages/[locale]/news/[slug].astro"), page.replaceAll('"../../', '"../../../'));
  return {
    name: "ours, the same pages",
    command: [process.execPath, resolve("node_modules/astro/bin/astro.mjs"), "build"],
    folder,
    environment: { TODAY: benchDay, CI: "1" },
    output: "dist",
    caches: ownCaches,
  };
};

/** The whole site with the articles in it. */
export const ownSite = (folder: string): Generator => ({
  name: "ours, the whole site",
  command: [process.execPath, "src/commands/build.ts"],
  folder,
  environment: { TODAY: benchDay, TYPESET: "0", CI: "1" },
  output: "dist",
  caches: ownCaches,
});
