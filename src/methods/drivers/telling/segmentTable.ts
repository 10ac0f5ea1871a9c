import type { Section, TableCell } from "../../../core/method/Section";
import type { Split } from "./Split";

/** Segment by segment: the change and what each factor has brought to it; the columns add up. */
export function segmentTable({ chain, measure, segments, bySegment }: Split): Section {
  return {
    kind: "table",
    id: "segments",
    own: true,
    columns: [
      { id: "segment", kind: "text" },
      { id: "moneyBefore", kind: "money", total: true },
      { id: "moneyAfter", kind: "money", total: true },
      { id: "change", kind: "money", total: true },
      ...chain.factors.map((id) => ({ id, kind: "money" as const, total: true })),
    ],
    rows: bySegment.map(({ segment, before, after, change, parts }): TableCell[] => [
      nameOf(segment),
      before[measure],
      after[measure],
      change / 100,
      ...parts.map((part) => part / 100),
    ]),
  };

  function nameOf(segment: number): TableCell {
    const movement = segments.movements?.[segment];
    if (movement) return { class: movement };
    return segments.names?.[segment] || { code: "nameless", facts: {} };
  }
}
