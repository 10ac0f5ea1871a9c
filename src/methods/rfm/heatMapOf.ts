import type { Section } from "../../core/method/Section";
import type { Scores } from "./scoreRows";

/** Mean money per cell of recency (best on top) × frequency (best at the right). O(N + scale²). */
export function heatMapOf(scores: Scores, monetary: Float64Array, scale: number): Section {
  const sums = Array.from({ length: scale }, () => new Float64Array(scale));
  const counts = Array.from({ length: scale }, () => new Float64Array(scale));
  scores.r.forEach((r, row) => {
    const f = scores.f[row]!;
    sums[r - 1]![f - 1]! += monetary[row]!;
    counts[r - 1]![f - 1]! += 1;
  });
  const recencyScores = Array.from({ length: scale }, (_, index) => scale - index);
  return {
    kind: "heatMap",
    id: "heatMap",
    rowLabels: recencyScores.map((score) => `R ${score}`),
    columnLabels: Array.from({ length: scale }, (_, index) => `F ${index + 1}`),
    values: recencyScores.map((score) =>
      Array.from({ length: scale }, (_, f) => {
        const count = counts[score - 1]![f]!;
        return count === 0 ? null : sums[score - 1]![f]! / count;
      }),
    ),
  };
}
