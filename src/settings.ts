/**
 * Where the site will stand. The only settings a deployment has; both come from the environment.
 * SITE_URL: origin, without a path. BASE_PATH: folder on that origin, "/" at the root.
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

export const siteUrl = originOf(process.env["SITE_URL"] ?? "http://localhost:4321");
export const basePath = folderOf(process.env["BASE_PATH"] ?? "/");

/** The folder with every word a visitor reads; tests and forks may point elsewhere. */
export const contentRoot = process.env["CONTENT_ROOT"] ?? "content";
