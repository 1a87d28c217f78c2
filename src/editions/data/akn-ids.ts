/**
 * Identifiers by the naming convention of Akoma Ntoso (chapter 5): the identifier of what stands
 * around, two underscores, a short name of the element, its number. "R.3" is `sec_R__cl_R-3`.
 */
export const eIdOf = (number: string): string => {
  const [section = ""] = number.split(".");
  const around = `sec_${section}`;
  return number === section ? around : `${around}__cl_${number.replaceAll(".", "-")}`;
};

/** Counts elements of each name in one place: the first paragraph is `…__p_1`. */
export const counterIn = (around: string): ((name: string) => string) => {
  const counts = new Map<string, number>();
  return (name) => {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return `${around}__${name}_${count}`;
  };
};
