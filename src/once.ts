import { noteReads, withReads } from "./reads.ts";

/**
 * A function that works out each value once.
 * @param valueOf gives the same for the same key, whenever it is asked, and reads no text of the content:
 *   only `onceOf` tells whoever gets a value from which texts it comes
 */
export const once = <Key, Value>(valueOf: (key: Key) => Value): ((key: Key) => Value) => {
  const known = new Map<Key, Value>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined || known.has(key)) return found as Value;
    const { value, files } = withReads(() => valueOf(key));
    if (files.size > 0) throw new Error(`once: read ${[...files].join(", ")}. Use onceOf.`);
    known.set(key, value);
    return value;
  };
};

/**
 * The same for things that may be forgotten: what was worked out of one goes with it. Whoever gets a
 * value has read the texts that were read for it.
 */
export const onceOf = <Thing extends object, Value>(
  valueOf: (thing: Thing) => Value,
): ((thing: Thing) => Value) => {
  const known = new WeakMap<Thing, ReturnType<typeof withReads<Value>>>();
  return (thing) => {
    const found = known.get(thing);
    if (found) {
      noteReads(found.files);
      return found.value;
    }
    const made = withReads(() => valueOf(thing));
    known.set(thing, made);
    return made.value;
  };
};
