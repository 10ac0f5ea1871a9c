import type { Reason } from "../../core/method/Reason";
import type { AbcRule, CutBy } from "./classifyAbc";

/** The usual cuts: 80 % and 95 % of the total (Juran's vital few), and one customer in A for two in B and two in C. */
export const usualCuts: Readonly<Record<CutBy, readonly number[]>> = { share: [80, 95], ratio: [1, 2, 2], threshold: [] };

/** Why a rule cannot be worked with, by code; `undefined` for a sound rule. */
export function refuseAbcRule({ by, cuts }: AbcRule): Reason | undefined {
  const met = cuts.join(", ");
  const classes = by === "ratio" ? cuts.length : cuts.length + 1;
  if (by === "threshold" && cuts.length === 0) return { code: "thresholdsMissing", facts: {} };
  if (classes < 2 || classes > 5) return { code: "classCount", facts: { met: classes } };
  const rising = cuts.every((cut, index) => index === 0 || cut > cuts[index - 1]!);
  const falling = cuts.every((cut, index) => index === 0 || cut < cuts[index - 1]!);
  if (by === "share" && !(rising && cuts.every((cut) => cut > 0 && cut < 100))) return { code: "sharesOutOfOrder", facts: { met } };
  if (by === "ratio" && !cuts.every((part) => part > 0)) return { code: "partsNotPositive", facts: { met } };
  if (by === "threshold" && !falling) return { code: "thresholdsOutOfOrder", facts: { met } };
  return undefined;
}
