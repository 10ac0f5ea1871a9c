import type { Section } from "../../../core/method/Section";
import type { Review } from "../Review";
import { headCountNorm, headCounts } from "./headCountSentence";

/** The head count beside 1:2:2; only three classes have a norm to be held against. */
export function normSection(review: Review): Section[] {
  if (review.ids.length !== headCountNorm.length) return [];
  const counts = headCounts(review);
  const all = counts.reduce((sum, count) => sum + count, 0);
  return [
    {
      kind: "norm",
      id: "norm",
      sheet: "movementSheet",
      classes: review.ids,
      actual: counts.map((count) => count / all),
      norm: headCountNorm,
    },
  ];
}
