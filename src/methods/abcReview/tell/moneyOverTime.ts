import type { Role } from "../../../core/Role";
import type { Section, TableCell } from "../../../core/method/Section";
import { total } from "../../../core/statistics/total";
import type { Review } from "../Review";

/** Money by class and period with a stacked native chart, customers beside it. Periods that lack the measure are left out. */
export function moneyOverTime({ ledger, ids, periods, money }: Review, roleOf: (id: string) => Role): Section[] {
  const known = ledger.periods.flatMap((period, at) => (period.amounts[money] ? [at] : []));
  if (known.length < 2) return [];
  const rows = known.map((at): TableCell[] => {
    const { period, amounts, present } = ledger.periods[at]!;
    const { combined } = periods[at]!;
    const values = amounts[money]!;
    const sums = ids.map((_, index) => total(values.filter((value, subject) => combined[subject] === index && !Number.isNaN(value))));
    const customers = present.reduce((count, there) => count + there, 0);
    const running = ledger.running && at === ledger.periods.length - 1;
    return [running ? { code: "runningPeriod", facts: { period: period.id } } : period.id, ...sums, total(sums), customers];
  });
  return [
    {
      kind: "table",
      id: "overTime",
      columns: [
        { id: "period", kind: "text" },
        ...ids.map((id) => ({ id: `class${id}`, kind: "money" as const })),
        { id: "allClasses", kind: "money" },
        { id: "customersLine", kind: "count" },
      ],
      rows,
      chart: {
        type: "stacked",
        categories: 0,
        series: ids.map((id, index) => ({ column: index + 1, role: roleOf(id) })),
        title: { code: "overTimeTitle", facts: {} },
      },
    },
  ];
}
