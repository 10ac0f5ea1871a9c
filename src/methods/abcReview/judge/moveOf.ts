export const moves = ["up", "down", "same", "new", "back", "lost"] as const;

export type Move = (typeof moves)[number];

/**
 * What happened from the previous period to this one.
 * @param previous class index then, −1 where the customer was not there; `current` likewise
 * @param earlier whether the customer was there in any period before the previous one
 * @returns `null` for a customer who is in neither
 */
export function moveOf(previous: number, current: number, earlier: boolean): Move | null {
  if (previous < 0 && current < 0) return null;
  if (previous < 0) return earlier ? "back" : "new";
  if (current < 0) return "lost";
  if (current === previous) return "same";
  return current < previous ? "up" : "down";
}
