import type { Crossing } from "../abc/cutByShare";

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

/** One measure, classified. Every measure has one entry per customer. */
export interface MeasureClasses {
  /** Class index from 0 (best); −1 where the customer has no figure for this measure. */
  readonly classes: Int32Array;
  /** The cumulative share, 0 … 1, that decides the class: where the customer's slice begins (`upper`) or ends (`lower`); NaN where there is no figure. */
  readonly decidingShare: Float64Array;
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
  const count = measures[0]?.classes.length ?? 0;
  return Int32Array.from({ length: count }, (_, row) => {
    const known = measures.flatMap(({ classes, decidingShare }, measure) =>
      classes[row]! < 0 ? [] : [{ index: classes[row]!, share: decidingShare[row]!, weight: rule.weights[measure] ?? 0 }],
    );
    return known.length === 0 ? -1 : combined(known, rule);
  });
}

interface Known {
  readonly index: number;
  readonly share: number;
  readonly weight: number;
}

function combined(known: readonly Known[], rule: CombineRule): number {
  const indexes = known.map(({ index }) => index).sort((a, b) => a - b);
  if (rule.combine === "strict") return indexes.at(-1)!;
  // The middle one, or the lower of the two in the middle: the best that more than half reach.
  if (rule.combine === "majority") return indexes[Math.floor(indexes.length / 2)]!;
  const weights = known.reduce((sum, { weight }) => sum + weight, 0);
  const share = known.reduce((sum, each) => sum + each.weight * each.share, 0) / weights;
  return rule.weightedCuts.filter((cut) => (rule.crossing === "upper" ? share >= cut / 100 - tolerance : share > cut / 100 + tolerance))
    .length;
}
