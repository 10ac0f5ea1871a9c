import type { BgnbdParameters } from "./BgnbdParameters";

/**
 * Probabilities of 0, 1, … repeat purchases within a time from the first one.
 * @returns `most` + 1 probabilities
 * Cost: O(most). Source: Fader, Hardie and Lee, "Counting Your Customers" the Easy Way, Marketing Science 24 (2005), equation 8.
 */
export function bgnbdChances(most: number, time: number, { r, alpha, a, b }: BgnbdParameters): number[] {
  const share = time / (alpha + time);
  // Of x purchases by a customer who never leaves; of no leaving after x purchases; of fewer than x purchases.
  let purchases = Math.exp(r * Math.log1p(-share));
  let [stayed, fewer] = [1, 0];
  const chances: number[] = [];
  for (let x = 0; x <= most; x++) {
    const stays = x === 0 ? 1 : (stayed * (b + x - 1)) / (a + b + x - 1);
    const leaves = x === 0 ? 0 : (stayed * a) / (a + b + x - 1);
    chances.push(stays * purchases + leaves * (1 - fewer));
    stayed = stays;
    fewer += purchases;
    purchases *= ((r + x) / (x + 1)) * share;
  }
  return chances;
}
