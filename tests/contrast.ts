/** Contrast of colours as WCAG 2.2 defines it. */
type Channels = readonly [red: number, green: number, blue: number, alpha: number];

/** @param colour as a style sheet has it, "#fff" or "#fffaf0", or as a browser tells it, "rgb(0, 0, 0)" or "rgba(0, 0, 0, 0.5)" */
const channelsOf = (colour: string): Channels => {
  if (colour.startsWith("#")) {
    const digits = colour.length === 4 ? colour.replace(/[0-9a-f]/gi, "$&$&") : colour;
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
      Number.parseInt(digits.slice(at, at + 2), 16),
    );
    return [red, green, blue, 1];
  }
  const [red, green, blue, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  if (red === undefined || green === undefined || blue === undefined)
    throw new Error(`"${colour}" is no colour that can be measured.`);
  return [red, green, blue, alpha];
};

const share = (value: number): number => {
  const part = value / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
};

/** Relative luminance. */
const luminance = (colour: string): number => {
  const [red, green, blue] = channelsOf(colour);
  return 0.2126 * share(red) + 0.7152 * share(green) + 0.0722 * share(blue);
};

/** @returns from 1 to 21 */
export const contrast = (one: string, other: string): number => {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
};

/** What is seen where a colour covers a share of its ground. */
export const mixed = (front: string, ground: string, part: number): string => {
  const behind = channelsOf(ground);
  const [red, green, blue] = channelsOf(front).map((value, at) =>
    Math.round(value * part + (behind[at] ?? 0) * (1 - part)),
  );
  return `rgb(${red}, ${green}, ${blue})`;
};

/** A colour as it is seen on its ground, which is opaque. */
export const opaque = (colour: string, ground: string): string =>
  mixed(colour, ground, channelsOf(colour)[3]);
