import { gaussLegendre } from "../likelihood/gaussLegendre";
import type { ParetonbdParameters } from "./ParetonbdParameters";

const { nodes, weights } = gaussLegendre(32);
const panels = 4;

/**
 * Probabilities of 0, 1, … repeat purchases within a time from the first one: those of a customer who stays to the end, and the integral over the moment of leaving
 * of those of a customer who leaves then, in panels over the logarithm of time.
 * @returns `most` + 1 probabilities
 * Cost: O(most). Source: Fader and Hardie, "Deriving an Expression for P(X(t) = x) Under the Pareto/NBD Model" (2006), equation 2.
 */
export function paretonbdChances(most: number, time: number, parameters: ParetonbdParameters): number[] {
  const { r, alpha, s, beta } = parameters;
  const chances = new Array<number>(most + 1).fill(0);
  const near = Math.min(alpha, beta);
  const start = Math.log(near);
  const half = Math.log1p(time / near) / (2 * panels);
  addPurchases(chances, Math.exp(-s * Math.log1p(time / beta)), { r, share: time / (alpha + time) });
  for (let panel = 0; panel < panels; panel++) {
    nodes.forEach((node, index) => {
      const log = start + half * (2 * panel + 1 + node);
      const leaves = Math.exp(log) - near;
      const density = (s / beta) * Math.exp(-(s + 1) * Math.log1p(leaves / beta));
      addPurchases(chances, half * weights[index]! * Math.exp(log) * density, { r, share: leaves / (alpha + leaves) });
    });
  }
  return chances;
}

/** Adds a part of the probabilities of 0, 1, … purchases by a customer who stays. */
function addPurchases(chances: number[], part: number, { r, share }: { readonly r: number; readonly share: number }): void {
  let purchases = part * Math.exp(r * Math.log1p(-share));
  for (let x = 0; x < chances.length; x++) {
    chances[x]! += purchases;
    purchases *= ((r + x) / (x + 1)) * share;
  }
}
