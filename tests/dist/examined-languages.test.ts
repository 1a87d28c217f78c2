import { expect, test } from "vitest";
import { everyPage, oneOfEachDirection, type Sight } from "../browser/every-page.ts";
import { attribute, readSite } from "./built-site.ts";

const pages = new Map(readSite().pages.map((page) => [page.file, page]));

/** Each kind of element with each of its classes, on pages that a browser examines. */
const styledOn = (sights: readonly Sight[]): Set<string> =>
  new Set(
    sights.flatMap(({ address }) => {
      const { pathname } = new URL(address, "http://site");
      const file = pathname === "/no-such-page/" ? "404.html" : `${pathname.slice(1)}index.html`;
      const elements = pages.get(file)?.document.querySelectorAll("*") ?? [];
      expect(elements.length, file).toBeGreaterThan(0);
      return elements.flatMap((element) =>
        attribute(element, "class")
          .split(/\s+/)
          .map((name) => `${element.tagName}.${name}`),
      );
    }),
  );

const isWhole = ({ locale }: Sight): boolean => !locale || oneOfEachDirection.includes(locale);

test("colours, settings and scripts that are examined in one language of each direction are all that the others have", () => {
  const known = styledOn(everyPage.filter(isWhole));
  const others = styledOn(everyPage.filter((sight) => !isWhole(sight)));
  expect([...others].filter((one) => !known.has(one))).toEqual([]);
});
