import type { Reason } from "../../core/method/Reason";
import { refuseAbcRule } from "../abc/abcRule";
import { classCountOf, ruleFor } from "./judge/ruleFor";
import { measureIds } from "./measures";
import type { ReviewOptions } from "./ReviewOptions";

/** Options that cannot be worked with, by code. */
export function refuseOptions(options: ReviewOptions): Reason | undefined {
  const rules = measureIds.map((id) => ruleFor(id, options));
  for (const rule of rules) {
    const refused = refuseAbcRule(rule);
    if (refused) return refused;
  }
  const counts = rules.map(classCountOf);
  if (new Set(counts).size > 1) return { code: "classCountsDiffer", facts: { met: counts.join(", ") } };
  if (options.measure === "auto" && options.combine === "weighted") {
    if (options.by !== "share") return { code: "weightedNeedsShares", facts: {} };
    const sound = options.weights.length === measureIds.length && options.weights.every((weight) => weight > 0);
    if (!sound) return { code: "weightsWrong", facts: { met: options.weights.join(", ") } };
  }
  const [first = 0, second = 0, ...more] = options.xyzCuts;
  return first > 0 && second > first && more.length === 0
    ? undefined
    : { code: "xyzCutsWrong", facts: { met: options.xyzCuts.join(", ") } };
}
