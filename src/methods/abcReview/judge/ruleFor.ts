import type { AbcRule } from "../../abc/classifyAbc";
import type { MeasureId } from "../measures";
import type { ReviewOptions } from "../ReviewOptions";

/** The rule by which a measure is cut: its own cuts where it has any, else those of all. */
export function ruleFor(measure: MeasureId, { by, cuts, crossing, collectionsCuts, marginCuts, brandShareCuts }: ReviewOptions): AbcRule {
  const own = { revenue: [], collections: collectionsCuts, margin: marginCuts, brandShare: brandShareCuts }[measure];
  return { by, cuts: own.length > 0 ? own : cuts, crossing };
}

/** The number of classes that cuts make. */
export function classCountOf({ by, cuts }: Pick<AbcRule, "by" | "cuts">): number {
  return by === "ratio" ? cuts.length : cuts.length + 1;
}
