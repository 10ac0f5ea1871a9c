import type { Section, TableCell } from "../../../core/method/Section";
import { factorsOf } from "../split/factorsOf";
import type { Split } from "./Split";

/** Each factor in both periods, and what its change has brought. */
export function treeTable(split: Split): Section {
  const { chain, before, after, parts, change, measure } = split;
  const factors = factorsOf(before, after, chain);
  const share = (part: number): number | null => (change === 0 ? null : part / change);
  const rows = chain.factors.map((factor, index): TableCell[] => [
    { code: `${factor}Branch`, facts: {} },
    shown(factors.before[index]!),
    shown(factors.after[index]!),
    parts[index]! / 100,
    share(parts[index]!),
  ]);
  return {
    kind: "table",
    id: "tree",
    columns: [
      { id: "factor", kind: "text" },
      { id: "valueBefore", kind: "score" },
      { id: "valueAfter", kind: "score" },
      { id: "part", kind: "money" },
      { id: "shareOfChange", kind: "share" },
    ],
    rows: [[{ code: measure, facts: {} }, before[measure], after[measure], change / 100, share(change)], ...rows],
  };
}

/** A factor with as many digits as a reader needs. */
function shown(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
