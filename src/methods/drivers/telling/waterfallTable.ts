import type { Section, SectionChart, SectionColumn, TableCell } from "../../../core/method/Section";
import type { Split } from "./Split";
import { waterfallBar } from "./waterfallBar";

interface Bar {
  readonly label: TableCell;
  readonly from: number;
  readonly to: number;
  readonly kind: "total" | "rise" | "fall";
}

/** From the earlier period to the later one, factor by factor: the table, and the columns that a native chart stacks into a waterfall. */
export function waterfallTable(split: Split): Section {
  const bars = barsOf(split);
  const drawn = bars.map(({ from, to }) => waterfallBar(from / 100, to / 100));
  const sunk = drawn.some(({ below }) => below !== 0);
  const kinds = sunk ? (["total", "rise", "fall", "totalBelow", "riseBelow", "fallBelow"] as const) : (["total", "rise", "fall"] as const);
  const columns: SectionColumn[] = [
    { id: "factor", kind: "text" },
    { id: "money", kind: "money" },
    { id: "foot", kind: "money" },
    ...kinds.map((id): SectionColumn => ({ id, kind: "money" })),
  ];
  const rows = bars.map(({ label, from, to, kind }, index): TableCell[] => {
    const { foot, above, below } = drawn[index]!;
    const money = kind === "total" ? to : to - from;
    return [label, money / 100, foot, ...kinds.map((id) => (id === kind ? above : id === `${kind}Below` ? below : 0))];
  });
  const roles = { total: "plain", rise: "good", fall: "risk" } as const;
  const chart: SectionChart = {
    type: "stacked",
    categories: 0,
    series: [
      { column: 2, role: null },
      ...kinds.map((id, index) => ({ column: 3 + index, role: roles[id.replace("Below", "") as keyof typeof roles] })),
    ],
    title: { code: "waterfallChart", facts: { before: split.before[split.measure], after: split.after[split.measure] } },
  };
  return { kind: "table", id: "waterfall", columns, rows, chart };
}

function barsOf({ chain, before, change, parts, measure }: Split): Bar[] {
  const start = Math.round(before[measure] * 100);
  const bars: Bar[] = [{ label: { code: "periodBefore", facts: {} }, from: 0, to: start, kind: "total" }];
  let height = start;
  chain.factors.forEach((factor, index) => {
    const next = height + parts[index]!;
    bars.push({ label: { code: factor, facts: {} }, from: height, to: next, kind: next >= height ? "rise" : "fall" });
    height = next;
  });
  return [...bars, { label: { code: "periodAfter", facts: {} }, from: 0, to: start + change, kind: "total" }];
}
