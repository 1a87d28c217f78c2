/** html-validate over the built pages: `npx html-validate dist`, and tests/dist/markup.test.ts. */
/** @type {import("html-validate").ConfigData} */
export default {
  root: true,
  extends: ["html-validate:recommended", "html-validate:document"],
  rules: {
    "require-sri": ["error", { target: "crossorigin" }], // files of our own origin change with every build
    "wcag/h32": "off", // the one form without a button for sending narrows a list as it is filled in; it is never sent
    "form-dup-name": ["error", { shared: ["radio", "checkbox", "button", "reset", "submit"] }], // boxes of one group
    "long-title": "off", // a title is that of the text and of the site; a Russian or Kazakh one is longer than 70 signs
  },
};
