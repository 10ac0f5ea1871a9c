import type { Move } from "./moveOf";

/**
 * The money at stake: for a customer who left, fell or stayed, what the previous period brought more than this one; for one who rose, came or came back, what
 * this one brings more. Never below zero.
 */
export function stakeOf(move: Move | null, previous: number, current: number): number {
  if (move === null) return 0;
  const gain = move === "up" || move === "new" || move === "back" ? current - previous : previous - current;
  return Math.max(0, gain);
}
