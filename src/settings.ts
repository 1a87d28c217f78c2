/**
 * Where the site will stand, and on what day. The only settings a deployment has; all come from the
 * environment. SITE_URL: origin, without a path. BASE_PATH: folder on that origin, "/" at the root.
 */
const originOf = (value: string): string => {
  const url = URL.parse(value);
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== "/") {
    throw new Error(
      `SITE_URL: expected an origin such as https://example.org, found "${value}". Put a folder into BASE_PATH.`,
    );
  }
  return url.origin;
};

const folderOf = (value: string): string =>
  `/${value.split("/").filter(Boolean).join("/")}/`.replace("//", "/");

const dayOf = (value: string): string => {
  const moment = new Date(`${value}T00:00:00Z`);
  const isDay = !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(`${value}T`);
  if (!isDay) throw new Error(`TODAY: expected a day such as 2026-03-11, found "${value}".`);
  return value;
};

const contactOf = (value: string): string | undefined => {
  if (value === "") return undefined;
  const url = URL.parse(value);
  const isContact =
    url?.protocol === "https:" || (url?.protocol === "mailto:" && /^[^@]+@[^@]+$/.test(url.pathname));
  if (!isContact) {
    throw new Error(
      `SECURITY_CONTACT: expected an address such as https://example.org/report or mailto:security@example.org, found "${value}".`,
    );
  }
  return url.href;
};

const backends = ["github", "gitlab", "gitea"] as const;

/** A repository on a server, in which the editor at /admin/ keeps texts. */
export interface AdminBackend {
  name: (typeof backends)[number];
  /** Such as "owner/name". */
  repository: string;
  branch: string | undefined;
  /** Origin of a server of one's own, instead of the public one. */
  host: string | undefined;
  /** GitHub: origin of the service that signs people in; others: the number of the application. */
  auth: string | undefined;
}

const secureOriginOf = (name: string, value: string | undefined): string | undefined => {
  if (!value) return undefined;
  const url = URL.parse(value);
  if (url?.protocol === "https:" && url.pathname === "/") return url.origin;
  throw new Error(`${name}: expected an origin such as https://git.example.org, found "${value}".`);
};

const adminBackendOf = (environment: NodeJS.ProcessEnv): AdminBackend | undefined => {
  const value = environment["ADMIN_BACKEND"];
  if (!value) return undefined;
  const name = backends.find((known) => known === value);
  if (!name) throw new Error(`ADMIN_BACKEND: expected one of ${backends.join(", ")}, found "${value}".`);
  const repository = environment["ADMIN_REPOSITORY"] ?? "";
  if (!/^[\w.-]+(\/[\w.-]+)+$/.test(repository))
    throw new Error(`ADMIN_REPOSITORY: expected a repository such as owner/name, found "${repository}".`);
  const auth = environment["ADMIN_AUTH"];
  return {
    name,
    repository,
    branch: environment["ADMIN_BRANCH"] || undefined,
    host: secureOriginOf("ADMIN_HOST", environment["ADMIN_HOST"]),
    auth: name === "github" ? secureOriginOf("ADMIN_AUTH", auth) : auth || undefined,
  };
};

export const siteUrl = originOf(process.env["SITE_URL"] ?? "http://localhost:4321");
export const basePath = folderOf(process.env["BASE_PATH"] ?? "/");

/** The folder with every word a visitor reads; tests and forks may point elsewhere. */
export const contentRoot = process.env["CONTENT_ROOT"] ?? "content";

/** The day that decides what is public, as "2026-03-11": the setting TODAY, else the day it is in UTC. */
export const today = dayOf(process.env["TODAY"] ?? new Date().toISOString().slice(0, 10));

/** DRAFTS=1 shows what is not public yet, marked as such, to those who work on it. */
export const drafts = process.env["DRAFTS"] === "1";

/** PRECOMPRESS=1 puts packed forms beside each text file, for servers that hand them out as they are. */
export const precompress = process.env["PRECOMPRESS"] === "1";

/**
 * TYPESET=0 leaves out what Typst sets, PDF editions and share images: for builds that nobody will
 * publish, since pages name the images all the same.
 */
export const typeset = process.env["TYPESET"] !== "0";

/** PHASES names a file into which a build writes what each part of it took. */
export const phasesFile = process.env["PHASES"] || undefined;

/**
 * Whether readers reach the site encrypted, as every public host makes sure: only a SITE_URL that says
 * "http" denies it, such as that of a server in a local network.
 */
export const encrypted = process.env["SITE_URL"] === undefined || siteUrl.startsWith("https:");

/** Where weaknesses of the site can be reported: the setting SECURITY_CONTACT, an address of the web or of mail. We invent none. */
export const securityContact = contactOf(process.env["SECURITY_CONTACT"] ?? "");

/** ADMIN=1 puts the editor of texts at /admin/ into the build; `npm run dev` has it always. */
export const admin = process.env["ADMIN"] === "1";
export const adminBackend = adminBackendOf(process.env);
