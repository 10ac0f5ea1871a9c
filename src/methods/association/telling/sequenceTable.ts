import type { Section, TableCell } from "../../../core/method/Section";
import type { Findings } from "./Findings";

/** What is bought next, and whether the order is certain, as a table to sort and filter. */
export function sequenceTable({ items, sequences }: Findings): Section {
  return {
    kind: "table",
    id: "sequences",
    own: true,
    columns: [
      { id: "first", kind: "text" },
      { id: "next", kind: "text" },
      { id: "customers", kind: "count" },
      { id: "customerShare", kind: "share" },
      { id: "follow", kind: "share" },
      { id: "medianDays", kind: "days" },
      { id: "reverse", kind: "count" },
      { id: "corrected", kind: "score" },
      { id: "directed", kind: "text" },
    ],
    rows: sequences.map((each): TableCell[] => [
      items.names[each.first]!,
      items.names[each.next]!,
      each.count,
      each.support,
      each.confidence,
      each.days,
      each.reverse,
      each.corrected,
      { code: each.directed ? "yes" : "no", facts: {} },
    ]),
  };
}
