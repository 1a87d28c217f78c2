import { build, type Rolldown } from "vite";

/**
 * A module, with all that it imports, as one script that needs no modules: on a disk browsers load none.
 * @param entry a source or a built file
 */
export const classicScript = async (entry: string): Promise<string> => {
  const { output } = (await build({
    configFile: false,
    envFile: false,
    publicDir: false,
    logLevel: "error",
    build: {
      write: false,
      modulePreload: false,
      rollupOptions: { input: entry, output: { format: "iife" } },
    },
  })) as Rolldown.RolldownOutput;
  return output[0].code;
};
