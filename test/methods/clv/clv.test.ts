import { Refusal } from "../../../src/core/refusal/Refusal";
import { classifyTable, day } from "../../support/classifyTable";
import { ordersFromHistories } from "../../support/ordersFromHistories";
import { readFixture, readRecords } from "../../support/readFixture";

/** Excel's serial number of 30 September 1997, on which CDNOW's histories end. */
const end = 35_703;
const orders = ordersFromHistories(readFixture("cdnow_summary.csv").slice(1), end);
const predictions = readRecords("cdnow_predictions.csv");

interface Model {
  readonly parameters: Readonly<Record<string, number>>;
  readonly logLikelihood: number;
  readonly converged: boolean;
  readonly total: number;
  readonly holdOut?: { readonly customers: number; readonly actual: number; readonly expected: number; readonly until: number };
}

const modelOf = (outcome: ReturnType<typeof classifyTable>): Model => outcome.figures?.model as unknown as Model;

describe("the lifetime value of CDNOW's customers", () => {
  const summary = readFixture("cdnow_summary.csv");
  const outcome = classifyTable("clv", { Customers: summary }, { options: { unit: "week" } });

  test("from a list of x, t_x, T and mean value is that of lifetimes for every customer", () => {
    expect(outcome.customers).toHaveLength(2357);
    outcome.customers.forEach(({ columns }, row) => {
      const wanted = predictions[row]!;
      expect(Math.abs(Number(columns.alive) - Number(wanted.p_alive_bgnbd))).toBeLessThan(1e-3);
      expect(Math.abs(Number(columns.expectedValue) - Number(wanted.exp_avg_value))).toBeLessThan(1e-3);
      expect(Math.abs(Number(columns.clv) - Number(wanted.clv_12m_1pct_month))).toBeLessThan(1e-3 * Math.max(1, Number(columns.clv)));
    });
    expect(modelOf(outcome).total / 71509.9).toBeCloseTo(1, 4);
    expect(modelOf(outcome).parameters.r).toBeCloseTo(0.24259, 5);
  });

  test("each class holds a fifth, and the finding tells their sum", () => {
    const counts = new Map<string | null, number>();
    for (const { class: found } of outcome.customers) counts.set(found, (counts.get(found) ?? 0) + 1);
    expect(Math.abs(counts.get("highest")! - 2357 / 5)).toBeLessThan(1);
    expect(outcome.finding.code).toBe("expected");
    expect(outcome.finding.facts).toMatchObject({ all: 2357, months: 12 });
  });

  test("from orders it is the same within the rounding of the list, whatever the unit", () => {
    const given = { asOf: "1997-09-30", options: { holdOut: 0, compare: false } };
    const weeks = classifyTable("clv", { Orders: orders }, given);
    const days = classifyTable("clv", { Orders: orders }, { ...given, options: { ...given.options, unit: "day" } });
    expect(modelOf(weeks).total / modelOf(outcome).total).toBeCloseTo(1, 3);
    expect(modelOf(days).total / modelOf(weeks).total).toBeCloseTo(1, 6);
    expect(modelOf(days).parameters.alpha! / modelOf(weeks).parameters.alpha!).toBeCloseTo(7, 4);
  });

  test("fitted to the first part, it is held against the repeat purchases that are counted in the rest", () => {
    const { holdOut } = modelOf(
      classifyTable("clv", { Orders: orders }, { asOf: "1997-09-30", options: { holdOut: 0.3, compare: false } }),
    );
    const rows = orders.slice(1) as [string | number, number, number][];
    const until = holdOut!.until - day("1997-09-30") + end;
    const early = new Set(rows.filter(([, date]) => date <= until).map(([customer]) => customer));
    expect(holdOut).toMatchObject({
      customers: early.size,
      actual: rows.filter(([customer, date]) => early.has(customer) && date > until).length,
    });
    expect(holdOut!.expected).toBeGreaterThan(0);
  });
});

test("what the orders hold shows in the curve's last point and in the groups of the check", () => {
  const outcome = classifyTable("clv", { Orders: orders }, { asOf: "1997-09-30" });
  const section = (id: string) => {
    const found = outcome.sections.find((each) => each.id === id);
    if (found?.kind !== "table") throw new Error(id);
    return found.rows;
  };
  const [, actual, expected] = section("curve").at(-1)!;
  const repeats = outcome.customers.reduce((sum, { columns }) => sum + Number(columns.repeats), 0);
  expect(actual).toBe(repeats);
  expect(Number(expected) / repeats).toBeCloseTo(1, 1);
  expect(section("holdOut")).toHaveLength(9);
  expect(section("models")).toHaveLength(2);
});

describe("what cannot be fitted is refused or told by code", () => {
  const header = ["Customer", "x", "t_x", "T", "zbar"];
  const customer = (name: number, x: number, value: number) => [`c${name}`, x, x > 0 ? 5 + (name % 20) : 0, 30 + (name % 9), value];
  const list = (count: number, x: (row: number) => number, value = 20) => [
    header,
    ...Array.from({ length: count }, (_, row) => customer(row, x(row), value)),
  ];
  const refusalOf = (rows: (string | number)[][]): string => {
    try {
      classifyTable("clv", { Customers: rows });
    } catch (error) {
      if (error instanceof Refusal) return error.code;
      throw error;
    }
    return "none";
  };

  test("fewer than 50 customers, nobody who bought again, no value above 0", () => {
    expect(refusalOf(list(49, (row) => row % 3))).toBe("clv.tooFew");
    expect(refusalOf(list(60, () => 0))).toBe("clv.noRepeats");
    expect(refusalOf(list(60, (row) => row % 3, 0))).toBe("clv.noValues");
    expect(refusalOf(list(50, (row) => row % 3))).toBe("none");
  });

  test("a history that cannot be is left without a class, and says why", () => {
    const odd = [
      ["late", 2, 50, 40, 10],
      ["never", 0, 3, 40, 10],
      ["part", 1.5, 3, 40, 10],
      ["minus", -1, 0, 40, 10],
    ];
    const { customers } = classifyTable("clv", { Customers: [...list(60, (row) => row % 3), ...odd] });
    expect(customers.slice(60).map(({ class: found, why }) => [found, why?.code])).toEqual([
      [null, "lastBeyondAge"],
      [null, "lastWithoutRepeat"],
      [null, "notWhole"],
      [null, "negative"],
    ]);
    expect(customers.slice(0, 60).map(({ class: found }) => found)).not.toContain(null);
  });

  test("customers who buy at one rate and never stop fix no chance of leaving: the fit does not converge, and that is said", () => {
    const steady = Array.from({ length: 120 }, (_, row) => [`c${row}`, 9 + (row % 3), 38 + (row % 2), 40, 10 + (row % 7)]);
    const outcome = classifyTable("clv", { Customers: [header, ...steady] });
    expect(outcome.finding.code).toBe("notConverged");
    expect(modelOf(outcome).converged).toBe(false);
    for (const { columns } of outcome.customers) expect(Number.isFinite(columns.clv)).toBe(true);
  });

  test("values that are all equal fit no Gamma-Gamma model: each customer's own mean is taken, and that is said", () => {
    const outcome = classifyTable("clv", { Customers: list(200, (row) => row % 4) });
    expect(outcome.finding.code).not.toBe("expected");
    for (const { columns } of outcome.customers) expect(columns.expectedValue).toBeCloseTo(20, 1);
  });

  test("the order of the rows changes nothing, to the last digit", () => {
    const [head, ...rows] = readFixture("cdnow_summary.csv").slice(0, 400);
    const found = (all: (string | number)[][]) => {
      const { customers } = classifyTable("clv", { Customers: [head!, ...all] }, { options: { compare: false } });
      return new Map(customers.map(({ name, class: tier, columns }) => [name, [tier, columns.clv]]));
    };
    expect(found([...rows].reverse())).toEqual(found(rows));
  });
});
