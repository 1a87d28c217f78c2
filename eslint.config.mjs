import astro from "eslint-plugin-astro";
import tseslint from "typescript-eslint";

/** Imports run one way: a room knows only rooms that stand before it here. */
const order = [
  "i18n",
  "measures",
  "schemas",
  "document",
  "domain",
  "metadata",
  "security",
  "offline",
  "typefaces",
  "editions",
  "hosting",
  "search",
  "authoring",
  "exchange",
  "keeping",
  "publishing",
  "bench",
  "admin",
  "pages",
  "layouts",
  "components",
  "catalogue",
  "commands",
];
const after = (name) => order.slice(order.indexOf(name) + 1).map((other) => `/${other}/`);
const content = "^astro:content$";

/** @param rooms rooms, as parts of addresses, into which files must not look */
const forbid = (files, rooms, because) => ({
  files,
  rules: {
    "no-restricted-imports": [
      "error",
      { patterns: rooms.map((room) => ({ regex: room, message: because })) },
    ],
  },
});

const browserCode = ["src/browser/**", "src/offline/**", "src/search/**"];
const buildOnly = [
  "src/search/build.ts",
  "src/search/bundle/**",
  "src/search/evaluation/**",
  "src/search/carried/{carry,search-script}.ts",
];

export default tseslint.config(
  { ignores: ["dist", ".build", ".astro", "test-results", "playwright-report", "tests/fixtures"] },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  ...astro.configs["flat/recommended"],
  ...astro.configs["flat/jsx-a11y-strict"],
  {
    rules: {
      "no-restricted-exports": ["error", { restrictDefaultExports: { direct: false } }],
      "@typescript-eslint/consistent-type-imports": "error",
      eqeqeq: "error",
      "no-console": "error",
    },
  },
  // A command speaks to whoever ran it.
  { files: ["src/commands/**", "src/publishing/endings.ts", "tests/**"], rules: { "no-console": "off" } },

  forbid(["src/i18n/**"], after("i18n"), "i18n stands below everything else."),
  forbid(["src/measures/**"], after("measures"), "Measures are read before anything else is known."),
  forbid(["src/schemas/**"], after("schemas"), "schemas know only the list of languages."),
  forbid(
    ["src/document/**"],
    [...after("document"), content],
    "A document knows neither the site nor a page.",
  ),
  forbid(
    ["src/domain/**"],
    after("domain"),
    "The domain answers questions; it makes neither pages nor commands.",
  ),
  forbid(
    ["src/metadata/**"],
    ["/schemas/", "/document/", "/domain/", ...after("metadata")],
    "Metadata get plain values, so that a layout can write them.",
  ),
  forbid(
    ["src/security/**"],
    ["/schemas/", "/document/", "/domain/", "/metadata/", ...after("security")],
    "What is allowed depends on the settings alone.",
  ),
  forbid(
    ["src/offline/**"],
    ["/schemas/", "/document/", "/domain/", "/metadata/", ...after("offline")],
    "A worker knows addresses and lists, and nothing of the content.",
  ),
  forbid(
    ["src/typefaces/**"],
    ["/schemas/", "/document/", "/domain/", "/metadata/", "/security/", "/offline/", ...after("typefaces")],
    "A typeface knows characters, not what they say.",
  ),
  // Pages hand over what layouts show, and layouts what components show.
  forbid(
    ["src/components/**", "src/layouts/**"],
    ["/domain/", "/editions/", "/pages/", "/catalogue/", "/commands/", content],
    "Components and layouts get plain values.",
  ),
  forbid(
    ["src/catalogue/**"],
    ["/domain/", "/editions/", "/pages/", "/layouts/", ...after("catalogue"), content],
    "The catalogue shows components, and nothing of the content.",
  ),
  { files: ["src/domain/load.ts"], rules: { "no-restricted-imports": "off" } }, // The only import of astro:content.

  {
    files: browserCode,
    ignores: buildOnly,
    rules: {
      // Chromium has no Kyrgyz and only stub Kazakh locale data: format while building.
      "no-restricted-globals": [
        "error",
        { name: "Intl", message: "Format while building (src/i18n/format.ts)." },
      ],
      "no-restricted-properties": [
        "error",
        ...[
          "toLocaleString",
          "toLocaleDateString",
          "toLocaleTimeString",
          "toLocaleLowerCase",
          "toLocaleUpperCase",
          "localeCompare",
        ].map((property) => ({ property, message: "Browsers know Kazakh and Kyrgyz poorly." })),
        ...["innerHTML", "outerHTML", "insertAdjacentHTML"].map((property) => ({
          property,
          message: "Build nodes.",
        })),
      ],
    },
  },
);
