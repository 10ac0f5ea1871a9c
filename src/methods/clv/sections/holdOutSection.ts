import type { Section } from "../../../core/method/Section";
import type { HoldOut } from "../holdOut";
import { repeatsLabel } from "./spreadSection";

/** What the model, fitted to the first part of the time, expected of the rest, beside what came. */
export function holdOutSection({ until, customers, actual, expected, groups }: HoldOut): Section {
  return {
    kind: "table",
    id: "holdOut",
    columns: [
      { id: "repeatsBefore", kind: "text" },
      { id: "customers", kind: "count" },
      { id: "actualMean", kind: "score" },
      { id: "expectedMean", kind: "score" },
    ],
    rows: [
      ...groups.map((group) => [repeatsLabel(group.repeats), group.customers, group.actual, group.expected]),
      [{ code: "everyone", facts: {} }, customers, actual / customers, expected / customers],
    ],
    chart: {
      type: "column",
      categories: 0,
      series: [
        { column: 2, role: "good" },
        { column: 3, role: "plain" },
      ],
      title: { code: "holdOutTitle", facts: { day: until, orders: actual, wanted: expected } },
    },
  };
}
