import type { Reason } from "../../core/method/Reason";
import type { AbcClass } from "../abc/abc";
import type { CombinedResult } from "./classifyMeasures";
import { measureIds, type MeasureId } from "./measures";

export const whyCodes = [
  "noFigure",
  "onlyCollections",
  "onlyMargin",
  "onlyBrandShare",
  "noCollections",
  "noMargin",
  "noBrandShare",
  "notPositiveCollections",
  "notPositiveMargin",
  "notPositiveBrandShare",
  "differ",
  "differCollectionsMargin",
  "differCollectionsBrandShare",
  "differMarginBrandShare",
] as const;

const suffix = { collections: "Collections", margin: "Margin", brandShare: "BrandShare" } as const satisfies Record<MeasureId, string>;

/** What is worth knowing about a customer's class: a figure that others have and it has not, one that is not above zero, or measures that differ. */
export function whyOf({ values, measures }: CombinedResult, row: number, classOf: (index: number) => AbcClass | null): Reason | null {
  const used = measureIds.filter((id) => measures.has(id));
  const known = used.filter((id) => measures.get(id)!.classes[row]! >= 0);
  if (known.length === 0) return { code: "noFigure", facts: {} };
  if (known.length < used.length) {
    const missing = used.filter((id) => !known.includes(id));
    return { code: known.length === 1 ? `only${suffix[known[0]!]}` : `no${suffix[missing[0]!]}`, facts: {} };
  }
  const low = known.find((id) => values[id][row]! <= 0);
  if (low) return { code: `notPositive${suffix[low]}`, facts: {} };
  const found = known.map((id) => [id, classOf(measures.get(id)!.classes[row]!)!] as const);
  if (new Set(found.map(([, each]) => each)).size === 1) return null;
  return {
    code: known.length === measureIds.length ? "differ" : `differ${known.map((id) => suffix[id]).join("")}`,
    facts: Object.fromEntries(found),
  };
}
