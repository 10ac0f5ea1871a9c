import type { OptionDeclarations, OptionsOf } from "../../core/method/OptionDeclaration";
import type { Reason } from "../../core/method/Reason";
import { refuseAbcRule, usualCuts } from "../abc/abcRule";
import type { AbcRule } from "../abc/classifyAbc";
import { measureIds, type MeasureId } from "./measures";

const waysToCut = ["share", "ratio", "threshold"] as const;
/** The cuts of the share in percent: we are the customer's main earner, or one of the larger ones. */
const shareCuts = { ...usualCuts, threshold: [50, 20] };

/** Cut rule per measure, and how the classes are combined. Weights: the month-end form's 0.4, 0.4 and 0.2. */
export const combinedOptions = {
  combine: { kind: "choice", choices: ["majority", "strict", "weighted"], default: "majority" },
  weights: { kind: "list", of: "weights", default: [0.4, 0.4, 0.2], shownWhen: { option: "combine", is: ["weighted"] } },
  weightedCuts: { kind: "list", of: "percent", default: [80, 95], shownWhen: { option: "combine", is: ["weighted"] } },
  collectionsBy: { kind: "choice", choices: waysToCut, default: "share" },
  collectionsCuts: { kind: "list", of: "parts", default: [], usual: { option: "collectionsBy", values: usualCuts } },
  marginBy: { kind: "choice", choices: waysToCut, default: "share" },
  marginCuts: { kind: "list", of: "parts", default: [], usual: { option: "marginBy", values: usualCuts } },
  brandShareBy: { kind: "choice", choices: waysToCut, default: "share" },
  brandShareCuts: { kind: "list", of: "parts", default: [], usual: { option: "brandShareBy", values: shareCuts } },
  crossing: { kind: "choice", choices: ["upper", "lower"], default: "upper" },
} as const satisfies OptionDeclarations;

export type CombinedOptions = OptionsOf<typeof combinedOptions>;

/** The rule that one measure is cut by. */
export function ruleFor(measure: MeasureId, options: CombinedOptions): AbcRule {
  return { by: options[`${measure}By`], cuts: options[`${measure}Cuts`], crossing: options.crossing };
}

/** The number of classes that a rule makes. */
export function classCountOf({ by, cuts }: Pick<AbcRule, "by" | "cuts">): number {
  return by === "ratio" ? cuts.length : cuts.length + 1;
}

/** Why the options cannot be worked with, by code; `option` says which of them. */
export function refuseCombinedRule(options: CombinedOptions): Reason | undefined {
  for (const measure of measureIds) {
    const reason = refuseAbcRule(ruleFor(measure, options));
    if (reason) return { code: reason.code, facts: { ...reason.facts, option: `${measure}Cuts` } };
  }
  const { weights, weightedCuts } = options;
  if (weights.length !== measureIds.length || !weights.every((weight) => weight > 0))
    return { code: "weights", facts: { met: weights.join(", ") } };
  const reason = refuseAbcRule({ by: "share", cuts: weightedCuts, crossing: "upper" });
  return reason && { code: reason.code, facts: { ...reason.facts, option: "weightedCuts" } };
}
