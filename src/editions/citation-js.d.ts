/** The part of Citation.js that is used here; it brings no types of its own. */
declare module "@citation-js/core" {
  export const plugins: {
    config: { get: (plugin: string) => unknown };
    output: {
      format: (format: string, data: readonly object[], options: { format: "text" | "object" }) => unknown;
    };
  };
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-ris";
