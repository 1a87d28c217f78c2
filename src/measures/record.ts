import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { contentRoot, today } from "../settings.ts";

/** Figures taken of the built site, which pages tell readers; only the command that took them writes them. */
export const measuresFolder = "measured/";

/** What every measure says of itself. */
const common = {
  /** The day on which it was taken, such as "2026-03-11", in UTC. */
  measured: z.iso.date(),
  /** What takes it again. */
  command: z.string().startsWith("npm run "),
  /** Versions of the programs it was taken with, by their names. */
  tools: z.record(z.string(), z.string()),
};

/**
 * A kind of figures, kept as `measured/<name>.json` in the content folder.
 * @param command what takes them, such as "npm run lighthouse"
 * @param shape the schema of what it has besides what every measure says of itself
 */
export const measureOf = <Shape extends z.ZodRawShape>(name: string, command: string, shape: Shape) => {
  const file = `${measuresFolder}${name}.json`;
  const schema = z.strictObject({ ...common, ...shape });
  type Values = z.output<typeof schema>;
  return {
    file,
    schema,
    /**
     * @returns undefined where it was never taken
     * @throws if it is not what the command writes
     */
    read: (root = contentRoot): Values | undefined => {
      const path = join(root, file);
      if (!existsSync(path)) return undefined;
      const parsed = schema.safeParse(JSON.parse(readFileSync(path, "utf8")));
      if (parsed.success) return parsed.data;
      const faults = z.prettifyError(parsed.error);
      throw new Error(`${file} is not as \`${command}\` writes it; run that again.\n${faults}`);
    },
    /** @param values without the day and the command, which are known here; lists in an order that stays */
    write: (values: Omit<z.input<typeof schema>, "measured" | "command">, root = contentRoot): void => {
      const whole = schema.parse({ ...values, measured: today, command });
      mkdirSync(join(root, measuresFolder), { recursive: true });
      writeFileSync(join(root, file), `${JSON.stringify(whole, null, 2)}\n`);
    },
  };
};

/** What a measure holds. */
export type Measured<Measure extends { read: () => unknown }> = NonNullable<ReturnType<Measure["read"]>>;
