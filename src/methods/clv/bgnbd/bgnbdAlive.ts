import type { History } from "../Histories";
import type { BgnbdParameters } from "./BgnbdParameters";

/**
 * Probability that a customer with this history is still a customer; 1 without a repeat purchase, because the model lets nobody leave before one.
 * Source: Fader, Hardie and Lee, "Computing P(alive) Using the BG/NBD Model" (2008), equation 7.
 */
export function bgnbdAlive({ x, tx, T }: History, { r, alpha, a, b }: BgnbdParameters): number {
  if (x === 0) return 1;
  return 1 / (1 + Math.exp(Math.log(a / (b + x - 1)) + (r + x) * Math.log((alpha + T) / (alpha + tx))));
}
