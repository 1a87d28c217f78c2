/** What an event of the keyboard must say of itself; times in milliseconds. */
type KeyEvent = Pick<KeyboardEvent, "type" | "key" | "timeStamp" | "repeat">;

/** Milliseconds from the beginning of the first press to the end of the last. */
export const span = 3000;

/**
 * Counts presses of Shift alone. A press is a Shift that goes down and comes up with nothing else in
 * between; any other key, and whatever `forget` is called for, begins the count anew.
 */
export const countShiftPresses = () => {
  let presses: number[] = [];
  /** When the Shift that is held was pressed; undefined as soon as it belongs to something else. */
  let began: number | undefined;

  const forget = (): void => {
    presses = [];
    began = undefined;
  };

  /**
   * @param isTaken it belongs to a shortcut, to a switch of the layout or to what is typed
   * @returns the presses that count so far
   */
  const count = (event: KeyEvent, isTaken: boolean): number => {
    const isShift = event.key === "Shift";
    if (event.type === "keyup") {
      if (isShift && began !== undefined) {
        presses = [...presses, began].filter((time) => event.timeStamp - time <= span);
        began = undefined;
      }
    } else if (!isShift || isTaken || (began !== undefined && !event.repeat)) {
      forget(); // also at a second Shift beside the first, which is a way to switch the layout
    } else if (!event.repeat) began = event.timeStamp;
    return presses.length;
  };

  return { count, forget };
};
