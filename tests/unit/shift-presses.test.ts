import { beforeEach, expect, test } from "vitest";
import { countShiftPresses } from "../../src/browser/shift-presses.ts";

/** Keys in the order in which they go down and up: `+` and `-`; `=` repeats one that is held. */
type Step = `${"+" | "-" | "="}${string}`;

let presses = countShiftPresses();
let now = 0;
const held = new Set<string>();

beforeEach(() => {
  presses = countShiftPresses();
  now = 0;
  held.clear();
});

const modifiers = ["Alt", "AltGraph", "Control", "Meta"];

/** @returns the count after the last step; a step takes 50 milliseconds */
const press = (...steps: Step[]): number =>
  steps.reduce((_, step) => {
    const [sign, key] = [step[0], step.slice(1)];
    now += 50;
    if (sign === "+") held.add(key);
    if (sign === "-") held.delete(key);
    const type = sign === "-" ? "keyup" : "keydown";
    const isTaken = modifiers.some((name) => held.has(name));
    return presses.count({ type, key, timeStamp: now, repeat: sign === "=" }, isTaken);
  }, 0);

const shift: Step[] = ["+Shift", "-Shift"];

test("a press counts when the key is released", () => {
  expect(press("+Shift")).toBe(0);
  expect(press("-Shift")).toBe(1);
  expect(press(...shift, ...shift)).toBe(3);
});

test.each<[string, Step[]]>([
  ["Alt and Shift, Alt first", ["+Alt", "+Shift", "-Shift", "-Alt"]],
  ["Alt and Shift, released in the other order", ["+Alt", "+Shift", "-Alt", "-Shift"]],
  ["Shift and Alt, Shift first", ["+Shift", "+Alt", "-Alt", "-Shift"]],
  ["Shift and Alt, Shift first and released first", ["+Shift", "+Alt", "-Shift", "-Alt"]],
  ["Ctrl and Shift", ["+Control", "+Shift", "-Shift", "-Control"]],
  ["Shift and Ctrl", ["+Shift", "+Control", "-Shift", "-Control"]],
  ["the key of the system and Space", ["+Meta", "+ ", "- ", "-Meta"]],
  ["AltGr and Shift", ["+AltGraph", "+Shift", "-Shift", "-AltGraph"]],
  ["both Shifts", ["+Shift", "+Shift", "-Shift", "-Shift"]],
  ["Shift and Caps Lock", ["+Shift", "+CapsLock", "-CapsLock", "-Shift"]],
  ["a key of its own, as X11 has one", ["+Shift", "+ISO_Next_Group", "-ISO_Next_Group", "-Shift"]],
  ["a capital letter", ["+Shift", "+A", "-A", "-Shift"]],
  ["a capital letter released late", ["+Shift", "+A", "-Shift", "-A"]],
  ["Tab backwards", ["+Shift", "+Tab", "-Tab", "-Shift"]],
])("%s counts for nothing, and begins the count anew", (_, steps) => {
  expect(press(...shift, ...shift)).toBe(2);
  expect(press(...steps)).toBe(0);
  expect(press(...steps, ...steps)).toBe(0);
  expect(press(...shift)).toBe(1);
});

test("Shift three times while Alt is held counts for nothing", () => {
  expect(press("+Alt", ...shift, ...shift, ...shift, "-Alt")).toBe(0);
});

test("a key that is held and repeats is one press", () => {
  expect(press("+Shift", "=Shift", "=Shift", "=Shift", "-Shift")).toBe(1);
});

// So it is on Windows and macOS; the safety page says that the link is the way then.
test("where sticky keys hold the key down, presses do not count", () => {
  expect(press("+Shift", "=Shift", "=Shift", "=Shift", "=Shift")).toBe(0);
});

test("where sticky keys latch the key and release it, as under X11, presses count", () => {
  expect(press(...shift, ...shift, ...shift)).toBe(3);
});

test("a click with Shift counts for nothing", () => {
  expect(press(...shift, ...shift, "+Shift")).toBe(2);
  presses.forget();
  expect(press("-Shift")).toBe(0);
});

test("a release that never came, as after a switch of windows, costs a press at most", () => {
  press("+Shift");
  expect(press(...shift)).toBe(0);
  expect(press(...shift, ...shift, ...shift)).toBe(3);
});

test("three presses count within three seconds, from the first key down to the last key up", () => {
  press(...shift); // from 50
  now = 2000;
  press(...shift); // from 2050
  now = 3000;
  expect(press(...shift)).toBe(2); // to 3100
  now = 5000;
  expect(press(...shift)).toBe(2); // to 5100: the second is too old now
});
