import type { Section } from "../../../core/method/Section";
import { mostShown, type RepeatSpread } from "../repeatSpread";

/** Customers by repeat purchases, actual beside expected. */
export function spreadSection({ actual, expected }: RepeatSpread): Section {
  return {
    kind: "table",
    id: "spread",
    columns: [
      { id: "repeats", kind: "text" },
      { id: "actualCustomers", kind: "count", total: true },
      { id: "expectedCustomers", kind: "count", total: true },
    ],
    rows: actual.map((customers, repeats) => [repeatsLabel(repeats), customers, expected[repeats]!]),
    chart: {
      type: "column",
      categories: 0,
      series: [
        { column: 1, role: "good" },
        { column: 2, role: "plain" },
      ],
      title: { code: "spreadTitle", facts: {} },
    },
  };
}

/** The number, as a text so that a chart takes it for a label; the last group with a plus. */
export function repeatsLabel(repeats: number): string {
  return repeats === mostShown ? `${repeats}+` : String(repeats);
}
