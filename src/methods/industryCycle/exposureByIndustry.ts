import type { Rows } from "../../core/method/Method";
import type { Section } from "../../core/method/Section";
import { industryKey } from "./takenOver";

/** Columns of the table, by their place. */
const [nameAt, exposureAt] = [0, 3];

/** Customers, revenue and exposure of every industry, the most exposed first, with a chart; nothing where no industries are written. O(N log N). */
export function exposureByIndustry({ numbers, texts }: Rows<"industry" | "monetary">, exposure: ArrayLike<number>): Section[] {
  const industries = new Map<string, { name: string; customers: number; revenue: number; exposure: number }>();
  texts.industry.forEach((name, row) => {
    const key = industryKey(name);
    if (name === null || key === "") return;
    const sums = industries.get(key) ?? { name, customers: 0, revenue: 0, exposure: 0 };
    // The spelling that sorts first stands for all, so that the order of the rows does not matter.
    if (name < sums.name) sums.name = name;
    sums.customers += 1;
    sums.revenue += finite(numbers.monetary[row]!);
    sums.exposure += finite(exposure[row]!);
    industries.set(key, sums);
  });
  if (industries.size === 0) return [];
  const ranked = [...industries.values()].sort((a, b) => b.exposure - a.exposure || b.revenue - a.revenue || (a.name < b.name ? -1 : 1));
  return [
    {
      kind: "table",
      id: "byIndustry",
      own: true,
      columns: [
        { id: "industry", kind: "text" },
        { id: "customers", kind: "count", total: true },
        { id: "revenue", kind: "money", total: true },
        { id: "exposure", kind: "money", total: true },
      ],
      rows: ranked.map((each) => [each.name, each.customers, each.revenue, each.exposure]),
      ...(ranked[0]!.exposure > 0 && {
        chart: {
          type: "bar",
          categories: nameAt,
          series: [{ column: exposureAt, role: "risk" }],
          title: { code: "exposureTitle", facts: {} },
        },
      }),
    },
  ];
}

function finite(value: number): number {
  return Number.isNaN(value) ? 0 : value;
}
