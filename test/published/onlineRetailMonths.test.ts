import type { MovementCell } from "../../src/methods/abcReview/movement/Movement";
import { classifyTable } from "../support/classifyTable";
import { classesByHand, revenueByHand } from "../support/monthsByHand";
import { readFixture, readRecords } from "../support/readFixture";

/** The invoices of UCI Online Retail from December 2010 to May 2011. */
const invoices = readFixture("retail_half_year.csv");
const lines = invoices.slice(1);
/** Growth accounting of the same invoices by pandas. */
const growth = readRecords("retail_growth.csv");
const monthEnds = ["2010-12-31", "2011-01-31", "2011-02-28", "2011-03-31", "2011-04-30", "2011-05-31"];

const reviewAt = (asOf: string, periods = 12) => classifyTable("abc-review", { Orders: invoices }, { asOf, options: { periods } });

interface Counts {
  readonly active: number;
  readonly new: number;
  readonly retained: number;
  readonly back: number;
  readonly lost: number;
}

/** Who bought in a month, in the one before it, and in any earlier one: a plain loop over the lines. */
function countsByHand(month: string, previous: string): Counts {
  const [now, last, earlier] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const [customer, date] of lines) {
    const when = String(date).slice(0, 7);
    if (when === month) now.add(String(customer));
    else if (when === previous) last.add(String(customer));
    else if (when < previous) earlier.add(String(customer));
  }
  const counts = { active: now.size, new: 0, retained: 0, back: 0, lost: 0 };
  for (const customer of now) counts[last.has(customer) ? "retained" : earlier.has(customer) ? "back" : "new"]++;
  for (const customer of last) if (!now.has(customer)) counts.lost++;
  return counts;
}

/** The same counts as the cells of the review's movement tell them. */
function countsOf(cells: readonly MovementCell[]): Counts {
  const sum = (passes: (cell: MovementCell) => boolean): number =>
    cells.filter(passes).reduce((total, { customers }) => total + customers, 0);
  const came = ({ from }: MovementCell): boolean => from === "new" || from === "back";
  return {
    active: sum(({ to }) => to !== "lost"),
    new: sum(({ from }) => from === "new"),
    retained: sum((cell) => !came(cell) && cell.to !== "lost"),
    back: sum(({ from }) => from === "back"),
    lost: sum(({ to }) => to === "lost"),
  };
}

describe(`UCI Online Retail by month (${lines.length} invoices)`, () => {
  test.each(monthEnds.slice(1).map((asOf, at) => [asOf.slice(0, 7), asOf, monthEnds[at]!.slice(0, 7)] as const))(
    "%s: customers who are active, new, stayed, came back and left are those of a plain count and of pandas, however few months are looked at",
    (month, asOf, previous) => {
      const byHand = countsByHand(month, previous);
      for (const periods of [12, 2]) {
        const { figures } = reviewAt(asOf, periods);
        expect([periods, countsOf(figures!.movement as unknown as readonly MovementCell[])]).toEqual([periods, byHand]);
      }
      const { active, new: comers, retained, resurrected, churned } = growth.find((row) => row.month === month)!;
      expect(byHand).toEqual({ active, new: comers, retained, back: resurrected, lost: churned });
    },
  );

  test("every customer has the ABC class of a recount in each of the six months", () => {
    const { customers, figures } = reviewAt(monthEnds.at(-1)!);
    const months = monthEnds.map((asOf) => asOf.slice(0, 7));
    expect(figures!.periods).toEqual(expect.arrayContaining(months));
    const byHand = months.map((month) => classesByHand(revenueByHand(lines, month)));
    expect(byHand.map(({ size }) => size)).toEqual(growth.map(({ active }) => active));
    expect(customers).toHaveLength(new Set(lines.map(([customer]) => customer)).size);
    for (const { name, columns } of customers) {
      const path = byHand.map((classes) => classes.get(name) ?? "-").join("");
      expect([name, columns.path]).toEqual([name, path.replace(/^-+/, "")]);
    }
  });
});
