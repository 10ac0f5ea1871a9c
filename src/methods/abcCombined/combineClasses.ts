import type { Crossing } from "../abc/cutByShare";
import type { MeasureClasses } from "./MeasureClasses";
import { weightedShares } from "./weightedShares";

export type CombineBy = "majority" | "strict" | "weighted";

export interface CombineRule {
  readonly combine: CombineBy;
  /** One per measure, above zero; read by `weighted`. */
  readonly weights: readonly number[];
  /** Percent of the weighted cumulative share, ascending; read by `weighted`. */
  readonly weightedCuts: readonly number[];
  /** How the measures themselves were cut; `weighted` is cut the same way. */
  readonly crossing: Crossing;
}

/** What is taken as nothing, so that the last binary digit decides no class. */
const tolerance = 1e-12;

/**
 * One class per customer from the classes of several measures. A measure for which a customer has no figure has no say for this customer.
 * - `majority`: the best class that more than half of the measures reach. Two of three decide; three different classes give the middle one; two different
 *   classes give the lower one, because one of two is no majority.
 * - `strict`: the worst class of any measure, so that A takes A in every one.
 * - `weighted`: the weighted mean of the cumulative shares, cut like a cumulative share; the weights of the measures that are there make up the whole.
 * @param measures at least one; all with the same class ids, best first
 * @returns class index from 0 (best) per customer; −1 for a customer without any figure
 * Cost: O(customers × measures).
 */
export function combineClasses(measures: readonly MeasureClasses[], rule: CombineRule): Int32Array {
  if (rule.combine === "weighted") return Int32Array.from(weightedShares(measures, rule.weights), (share) => cutOf(share, rule));
  const count = measures[0]?.classes.length ?? 0;
  return Int32Array.from({ length: count }, (_, row) => {
    const known = measures.map(({ classes }) => classes[row]!).filter((index) => index >= 0);
    const sorted = known.sort((a, b) => a - b);
    // The middle one, or the lower of the two in the middle: the best that more than half reach.
    return (rule.combine === "strict" ? sorted.at(-1) : sorted[Math.floor(sorted.length / 2)]) ?? -1;
  });
}

/** A share at a cut has passed it by `upper`, and has not by `lower`. */
function cutOf(share: number, { weightedCuts, crossing }: CombineRule): number {
  if (Number.isNaN(share)) return -1;
  const passed = (cut: number): boolean => (crossing === "upper" ? share >= cut / 100 - tolerance : share > cut / 100 + tolerance);
  return weightedCuts.filter(passed).length;
}
