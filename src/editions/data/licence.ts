/** What everybody may do with the texts; LICENSE in the root of the repository says it in full. */
export const licence = {
  name: "CC BY 4.0",
  url: "https://creativecommons.org/licenses/by/4.0/",
} as const;
