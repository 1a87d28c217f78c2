import { experimental_AstroContainer as Container } from "astro/container";
import type { Examples } from "../components/examples.ts";
import type { Locale } from "../i18n/locales.ts";
import { fileHrefOf } from "../i18n/urls.ts";

type Component = Parameters<Container["renderToString"]>[0];

interface Beside {
  examples: Examples<(props: object) => unknown>;
  within?: string;
}

const components = import.meta.glob<Component>("./**/*.astro", {
  base: "../components",
  eager: true,
  import: "default",
});
const beside = import.meta.glob<Beside>("./**/*.examples.ts", { base: "../components", eager: true });

const besideOf = (name: string): Beside | undefined => beside[`./${name}.examples.ts`];

/** Every component, by its file in src/components. */
export const names = Object.keys(components)
  .map((file) => file.slice("./".length, -".astro".length))
  .toSorted();

/** An example as HTML. */
export interface Piece {
  name: string;
  example: string;
  html: string;
  /** Whether it stands in the head of a page, where nothing is seen of it. */
  isInHead: boolean;
}

/** Scripts of components, which are named by their files, come from the server of Vite. */
const container = await Container.create({
  resolve: (file) => Promise.resolve(fileHrefOf(`@fs${file}`)),
});

/** Examples of one component have the same ids, and stand in one document. */
const withOwnIds = (html: string, mark: string): string =>
  html.replaceAll(/ (?:id|for|aria-labelledby|data-copy)="(?=.)| href="#(?=[^"])/g, `$&${mark}-`);

const placedIn = (within: string, html: string): string => {
  const [element = "", ...classes] = within.split(".");
  return `<${element} class="${classes.join(" ")}">${html}</${element}>`;
};

const piecesOf = async (name: string, locale: Locale): Promise<Piece[]> => {
  const component = components[`./${name}.astro`];
  const { examples, within } = besideOf(name) ?? {};
  if (!component || !examples) return [];
  const isInHead = within === "head";
  return Promise.all(
    Object.entries(examples(locale)).map(async ([example, { inside, ...props }], place) => {
      const slots = inside ? { default: `<p>${inside}</p>` } : {};
      const html = await container.renderToString(component, { props, slots });
      const own = withOwnIds(html, `${name.replace("/", "-")}-${place + 1}`);
      return { name, example, html: within && !isInHead ? placedIn(within, own) : own, isInHead };
    }),
  );
};

/** All examples of the components in a language, in the order of their names. */
export const piecesIn = async (locale: Locale, which: readonly string[] = names): Promise<Piece[]> =>
  (await Promise.all(which.map((name) => piecesOf(name, locale)))).flat();
