/** What caches and locks of one site are named by: another site may stand in another folder of the same origin. */
export const prefixOf = (scope: string): string => `offline ${new URL(scope).pathname} `;

export const namesAt = async (scope: string): Promise<string[]> =>
  (await caches.keys()).filter((name) => name.startsWith(prefixOf(scope)));

/** What removes waits until nothing is being put, and what puts until nothing is being removed. */
export const alone = <Result>(scope: string, mode: LockMode, act: () => Promise<Result>): Promise<Result> =>
  navigator.locks.request(prefixOf(scope), { mode }, act);

/** Whether a page can keep anything here: not over an unencrypted connection, and in some private windows. */
export const canKeep = (): boolean =>
  "serviceWorker" in navigator && "caches" in window && "locks" in navigator;

/**
 * Removes all that is kept of a site, the worker too.
 * @param scope address of the folder of the site, with a slash at its end
 * @returns whether there was anything
 */
export const forgetAll = (scope: string): Promise<boolean> =>
  alone(scope, "exclusive", async () => {
    const registrations = await navigator.serviceWorker.getRegistrations();
    const own = registrations.filter((registration) => registration.scope === scope);
    const kept = await namesAt(scope);
    await Promise.all([...own.map((one) => one.unregister()), ...kept.map((name) => caches.delete(name))]);
    return own.length + kept.length > 0;
  });
