/**
 * A value that is one for the whole process. Pages are bundled before they run, so that their modules
 * are there a second time, beside those of the command that builds the site.
 */
export interface ProcessWide<Value> {
  get: () => Value | undefined;
  set: (value: Value) => void;
}

/** @param name one for each value */
export const processWide = <Value>(name: string): ProcessWide<Value> => {
  const values = globalThis as unknown as Record<symbol, Value | undefined>;
  const key = Symbol.for(`reference-group-site.${name}`);
  return {
    get: () => values[key],
    set: (value) => {
      values[key] = value;
    },
  };
};
