/** Numbers as tables of variations pack them: in runs that fit one byte or two. */

const fitsByte = (value: number): boolean => value >= -128 && value <= 127;

const word = (value: number): number[] => [(value >> 8) & 0xff, value & 0xff];

/** Numbers of points, in order: how many, then runs of the steps between them. */
export const packedPoints = (points: readonly number[]): number[] => {
  const count = points.length;
  const packed = count < 0x80 ? [count] : [0x80 | (count >> 8), count & 0xff];
  const steps = points.map((point, index) => point - (points[index - 1] ?? 0));
  for (let at = 0; at < count;) {
    const isWide = (steps[at] ?? 0) > 0xff;
    let end = at;
    while (end < count && end - at < 0x80 && (steps[end] ?? 0) > 0xff === isWide) end++;
    packed.push(
      (isWide ? 0x80 : 0) | (end - at - 1),
      ...steps.slice(at, end).flatMap((step) => (isWide ? word(step) : step)),
    );
    at = end;
  }
  return packed;
};

const longestRun = 0x40;

/** Where a run ends: zeros stand alone, and a single small number is not worth a run of its own. */
const endOfRun = (values: readonly number[], at: number): number => {
  const value = (index: number): number => values[index] ?? 0;
  const isZero = value(at) === 0;
  const isByte = fitsByte(value(at));
  let end = at + 1;
  while (end < values.length && end - at < longestRun) {
    if (isZero ? value(end) !== 0 : isByte ? !fitsByte(value(end)) : value(end) === 0) break;
    if (!isZero && isByte && value(end) === 0 && value(end + 1) === 0) break;
    if (!isByte && fitsByte(value(end)) && fitsByte(value(end + 1))) break;
    end++;
  }
  return end;
};

export const packedMoves = (values: readonly number[]): number[] => {
  const packed: number[] = [];
  for (let at = 0; at < values.length;) {
    const end = endOfRun(values, at);
    const run = values.slice(at, end);
    const length = run.length - 1;
    if (run[0] === 0) packed.push(0x80 | length);
    else if (run.every(fitsByte)) packed.push(length, ...run.map((value) => value & 0xff));
    else packed.push(0x40 | length, ...run.flatMap(word));
    at = end;
  }
  return packed;
};
