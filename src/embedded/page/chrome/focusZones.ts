/** A part of the page that F6 goes to. */
export interface FocusZone {
  element: HTMLElement;
  /** Takes the keyboard; false where it cannot. */
  focus: () => boolean;
}

/** F6 goes to the next part of the page and Shift+F6 to the one before, as in Excel. Answers the step for a key, or 0. */
export function zoneStep({ key, ctrlKey, altKey, metaKey, shiftKey }: KeyboardEvent): -1 | 0 | 1 {
  if (key !== "F6" || ctrlKey || altKey || metaKey) return 0;
  return shiftKey ? -1 : 1;
}

/** Moves the keyboard from the part that has it to the next one (or the one before) that takes it. */
export function moveFocus(zones: readonly FocusZone[], step: -1 | 1): void {
  const from = zones.findIndex(({ element }) => element.contains(document.activeElement));
  const start = from < 0 && step < 0 ? 0 : from;
  for (let tried = 1; tried <= zones.length; tried += 1) {
    const zone = zones[(start + step * tried + zones.length * 2) % zones.length];
    if (zone?.focus()) return;
  }
}
