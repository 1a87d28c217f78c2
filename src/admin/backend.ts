import type { Backend } from "@sveltia/cms";
import type { AdminBackend } from "../settings.ts";

/**
 * Without a repository on a server the editor works with a folder on a disk alone, but wants a server
 * named all the same: of this kind it asks no state over the network.
 */
const onDisk: Backend = { name: "gitea", repo: "local/site", auth_methods: ["token"] };

const api = { github: "/api/v3", gitlab: "/api/v4", gitea: "/api/v1" };

/** Where the editor keeps texts. Nobody signs in but with a token, unless ADMIN_AUTH says how. */
export const backendOf = (asked: AdminBackend | undefined): Backend => {
  if (!asked) return onDisk;
  const { name, repository, branch, host, auth } = asked;
  const own = host
    ? { api_root: `${host}${api[name]}`, ...(name === "github" ? {} : { base_url: host }) }
    : {};
  const signIn = !auth
    ? { auth_methods: ["token"] as const }
    : name === "github"
      ? { base_url: auth }
      : { app_id: auth, ...(name === "gitlab" ? { auth_type: "pkce" } : {}) };
  return { name, repo: repository, ...(branch ? { branch } : {}), ...own, ...signIn } as Backend;
};
