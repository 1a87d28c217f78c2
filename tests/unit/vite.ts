import { getViteConfig } from "astro/config";
import { createServer, type ViteDevServer } from "vite";

/** The server of `npm run dev` at a port that is free. Nobody watches it: it reads each file once, and says nothing. */
export const startVite = async (): Promise<ViteDevServer> => {
  const quiet = { logLevel: "silent" } as const;
  const config = await getViteConfig(quiet, quiet)({ mode: "test", command: "serve" });
  const server = await createServer({
    ...config,
    configFile: false,
    server: { port: 0, watch: null, hmr: false, ws: false },
    optimizeDeps: { noDiscovery: true },
  });
  return server.listen();
};
