import { pathToFileURL } from "node:url";
import { join } from "node:path";
import { today } from "../settings.ts";

/** Two sets of what must not decide about a byte of the site, as different as one machine can make them. */
export const conditions: readonly [Readonly<Record<string, string>>, Readonly<Record<string, string>>] = [
  { TODAY: today, TZ: "Pacific/Kiritimati", LANG: "C", LC_ALL: "C", UV_THREADPOOL_SIZE: "1" },
  {
    TODAY: today,
    TZ: "America/Adak",
    LANG: "ar_EG.UTF-8",
    LC_ALL: "ar_EG.UTF-8",
    UV_THREADPOOL_SIZE: "8",
    NODE_OPTIONS: `--import=${pathToFileURL(join(import.meta.dirname, "other-machine.ts")).href}`,
  },
];
