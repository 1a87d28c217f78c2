/** The part of the package that is used here; it brings no types of its own. */
declare module "xliff" {
  export const xliff2js: (xml: string) => Promise<{
    xliffVersion?: string;
    sourceLanguage: string;
    targetLanguage: string;
    resources: Record<string, Record<string, unknown>>;
  }>;
}
