import type { Section, TableCell } from "../../core/method/Section";
import type { TagKind } from "./tagRules";

interface Given {
  /** Tags per customer, the industry left out. */
  readonly given: readonly (readonly string[])[];
  readonly industries: readonly (string | null)[];
  /** NaN where there is none. */
  readonly money: Float64Array;
  readonly kindOf: (tag: string) => TagKind | "own";
  readonly count: number;
}

interface Counted {
  readonly cell: TableCell;
  readonly kind: TagKind | "own" | "industry";
  customers: number;
  money: number;
}

const kindOrder: readonly Counted["kind"][] = ["own", "scale", "stage", "need", "industry"];

/** Every tag with its customers and their money, kind by kind, the most frequent first. O(customers × tags). */
export function tagCounts({ given, industries, money, kindOf, count }: Given): Section {
  const counted = new Map<string, Counted>();
  const add = (cell: TableCell, kind: Counted["kind"], row: number): void => {
    const key = JSON.stringify(cell);
    const found = counted.get(key) ?? { cell, kind, customers: 0, money: 0 };
    found.customers += 1;
    found.money += Number.isNaN(money[row]) ? 0 : money[row]!;
    counted.set(key, found);
  };
  given.forEach((tags, row) => tags.forEach((tag) => add({ class: tag }, kindOf(tag), row)));
  industries.forEach((industry, row) => industry !== null && add(industry, "industry", row));
  const place = ({ kind }: Counted): number => kindOrder.indexOf(kind);
  const rows = [...counted.values()].sort((a, b) => place(a) - place(b) || b.customers - a.customers || b.money - a.money);
  const priced = money.some((each) => !Number.isNaN(each));
  return {
    kind: "table",
    id: "counts",
    columns: [
      { id: "tag", kind: "text" },
      { id: "kind", kind: "text" },
      { id: "customers", kind: "count" },
      { id: "share", kind: "share" },
      ...(priced ? [{ id: "scale", kind: "money" } as const] : []),
    ],
    rows: rows.map(({ cell, kind, customers, money: sum }): TableCell[] => [
      cell,
      { code: kind, facts: {} },
      customers,
      customers / count,
      ...(priced ? [sum] : []),
    ]),
    chart: {
      type: "bar",
      categories: 0,
      series: [{ column: 2, role: "good" }],
      title: { code: "countsTitle", facts: { tags: rows.length, all: count } },
    },
  };
}
