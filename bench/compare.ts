import { median } from "./median";
import { seconds } from "./seconds";

/** What one comparison gave. */
export interface Comparison {
  readonly name: string;
  /** Median seconds. */
  readonly ours: number;
  readonly reference: number;
  /** Median of ours ÷ reference, pair by pair, with the smallest and the largest. */
  readonly ratio: readonly [least: number, median: number, most: number];
}

const rounds = 7;

/** Runs two functions in turn, so that a change of the machine's speed meets both, and compares them pair by pair after one warm-up. */
export function compare(name: string, ours: () => unknown, reference: () => unknown): Comparison {
  ours();
  reference();
  const pairs = Array.from({ length: rounds }, () => [seconds(ours), seconds(reference)] as const);
  const ratios = pairs.map(([mine, theirs]) => mine / theirs).sort((a, b) => a - b);
  return {
    name,
    ours: median(pairs.map(([mine]) => mine)),
    reference: median(pairs.map(([, theirs]) => theirs)),
    ratio: [ratios[0]!, median(ratios), ratios[ratios.length - 1]!],
  };
}
