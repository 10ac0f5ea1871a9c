import { meanRanks } from "./meanRanks";

/**
 * Bins 1 … n by the rule of SPSS RANK with NTILES: int(1 + r·n / (N + 1)), r the mean rank, N the number of values. Equal values share a bin.
 * Cost: O(N log N).
 * Source: IBM SPSS Statistics Algorithms, RANK, "Ntiles".
 */
export function rankBins(values: ArrayLike<number>, n: number): Int32Array {
  const denominator = values.length + 1;
  return Int32Array.from(meanRanks(values), (rank) => Math.floor(1 + (rank * n) / denominator));
}
