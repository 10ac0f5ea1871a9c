import fc from "fast-check";
import { curvesOf } from "../../src/flow/curvesOf";
import type { CustomerVerdict } from "../../src/flow/Outcome";
import type { Section } from "../../src/core/method/Section";

const pareto = (rows: readonly number[]): Section => ({
  kind: "pareto",
  id: "pareto",
  rows,
  value: "value",
  cumulativeShare: "cumulativeShare",
  columns: ["value", "cumulativeShare"],
});

/** Customers of these amounts, ranked from the largest, with the running share of the total. */
function ranked(amounts: readonly number[]): CustomerVerdict[] {
  const sorted = [...amounts].sort((a, b) => b - a);
  const total = sorted.reduce((sum, amount) => sum + amount, 0);
  let running = 0;
  return sorted.map((value, row) => {
    running += value;
    return { key: `${row}`, name: `${row}`, rows: [row], class: "A", why: null, columns: { value, cumulativeShare: running / total } };
  });
}

const curveOf = (customers: readonly CustomerVerdict[]) => curvesOf([pareto(customers.map((_, row) => row))], customers).pareto!;

describe("the curve of a Pareto section", () => {
  test("tells by hand: of 60, 25, 10, 4 and 1 the largest fifth brings 60 %, two fifths 85 %, all 100 %", () => {
    const curve = curveOf(ranked([10, 1, 60, 25, 4]));
    expect(curve).toHaveLength(51);
    expect(curve[0]).toBe(0);
    expect(curve[10]).toBeCloseTo(0.6, 12);
    expect(curve[20]).toBeCloseTo(0.85, 12);
    expect(curve[5]).toBeCloseTo(0.3, 12);
    expect(curve[50]).toBeCloseTo(1, 12);
  });

  test("is the straight line of Lorenz where all bring the same, and never falls nor bends upward", () => {
    curveOf(ranked([7, 7, 7])).forEach((share, index) => expect(share).toBeCloseTo(index / 50, 12));
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: 1, maxLength: 200 }), (amounts) => {
        const steps = curveOf(ranked(amounts)).flatMap((share, index, all) => (index === 0 ? [] : share - all[index - 1]!));
        return steps.every((step, index) => step >= -1e-12 && (index === 0 || step <= steps[index - 1]! + 1e-9));
      }),
    );
  });

  test("goes on at the whole total where customers without an amount stand last", () => {
    const known = ranked([3, 1]);
    const unknown: CustomerVerdict = { ...known[0]!, key: "x", columns: { value: null, cumulativeShare: null } };
    expect(curveOf([...known, unknown, unknown]).slice(25)).toEqual(Array.from({ length: 26 }, () => 1));
  });

  test("is drawn for Pareto sections only", () => {
    expect(curvesOf([{ kind: "sentences", id: "x", lines: [] }], [])).toEqual({});
  });
});
