import { existsSync, globSync } from "node:fs";
import { firefox, webkit } from "@playwright/test";

/** The first of these files that is there. */
const firstOf = (...paths: readonly (string | undefined)[]): string | undefined =>
  paths.find((path) => path && existsSync(path));

/** Playwright's own browsers: patched, so that everything can be asked of them. */
export const playwrightHas = {
  firefox: existsSync(firefox.executablePath()),
  webkit: existsSync(webkit.executablePath()),
};

/** Firefox as its makers release it. The bridge to it is a program with a first line that says who runs it, which Windows does not read. */
export const releasedFirefox =
  process.platform === "win32"
    ? undefined
    : firstOf(
        process.env["FIREFOX"],
        "/usr/bin/firefox",
        "/usr/bin/firefox-esr",
        "/Applications/Firefox.app/Contents/MacOS/firefox",
      );

/** WebKit as GNOME's browser has it: driver, window and a screen that nobody sees (on Debian: webkit2gtk-driver, xvfb). */
export const webkitGtk = ((): { driver: string; browser: string; screen: string } | undefined => {
  const driver = firstOf("/usr/bin/WebKitWebDriver");
  const browser = firstOf(...globSync("/usr/{lib,lib/*,libexec}/webkit2gtk-4.1/MiniBrowser"));
  const screen = firstOf("/usr/bin/Xvfb");
  return driver && browser && screen ? { driver, browser, screen } : undefined;
})();
