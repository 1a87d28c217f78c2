import { z } from "zod";
import { used } from "../editions/cache.ts";
import { keepSealed, sealedIn } from "../editions/sealed.ts";

/** What was worked out in this build or an earlier one. */
export interface Remembered<Value> {
  /** @param key says everything that `make` depends on and the name of the file does not */
  of: (key: string, make: () => Value) => Value;
  /** Remembers what this build has asked for, and nothing else; where nobody asked, what there was stays. */
  keep: () => void;
}

/**
 * @param file in which it is kept; may be deleted, cut short or replaced at any time
 * @param shape of plain data
 */
export const rememberedIn = <Value>(file: string, shape: z.ZodType<Value>): Remembered<Value> => {
  const bytes = sealedIn(file);
  const values = z.record(z.string(), shape);
  const known: Record<string, Value> =
    values.safeParse(bytes && JSON.parse(bytes.toString("utf8"))).data ?? {};
  const asked: Record<string, Value> = {};
  return {
    of: (key, make) => (asked[key] ??= known[key] ?? make()),
    keep: () => {
      const keys = Object.keys(asked);
      const isSame = keys.length === Object.keys(known).length && keys.every((key) => key in known);
      if (keys.length === 0 || isSame) used(file);
      else keepSealed(file, Buffer.from(JSON.stringify(asked)));
    },
  };
};
