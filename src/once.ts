/** A function that works out each value once. @param valueOf gives the same for the same key, whenever it is asked */
export const once = <Key, Value>(valueOf: (key: Key) => Value): ((key: Key) => Value) => {
  const known = new Map<Key, Value>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined || known.has(key)) return found as Value;
    const value = valueOf(key);
    known.set(key, value);
    return value;
  };
};

/** The same for things that may be forgotten: what was worked out of one goes with it. */
export const onceOf = <Thing extends object, Value>(
  valueOf: (thing: Thing) => Value,
): ((thing: Thing) => Value) => {
  const known = new WeakMap<Thing, { value: Value }>();
  return (thing) => {
    const found = known.get(thing) ?? { value: valueOf(thing) };
    known.set(thing, found);
    return found.value;
  };
};
