import type { Section } from "../core/method/Section";
import type { CustomerVerdict } from "./Outcome";

type Pareto = Extract<Section, { kind: "pareto" }>;

/** How finely a curve is drawn: at every fiftieth of the customers, and at none. */
const parts = 50;

/** The Pareto curves of an outcome, by the section's id: the share of the total that the largest 0, 2, 4 … 100 % of its customers bring. O(parts). */
export function curvesOf(sections: readonly Section[], customers: readonly CustomerVerdict[]): Readonly<Record<string, readonly number[]>> {
  const ranked = sections.filter((section) => section.kind === "pareto");
  return Object.fromEntries(ranked.map((section): [string, number[]] => [section.id, curveOf(section, customers)]));
}

/** Between two customers the curve is a straight line; customers without an amount stand last and bring nothing more. */
function curveOf({ rows, cumulativeShare }: Pareto, customers: readonly CustomerVerdict[]): number[] {
  const reached = (count: number): number => {
    const share = count === 0 ? 0 : customers[rows[count - 1]!]?.columns[cumulativeShare];
    return typeof share === "number" && !Number.isNaN(share) ? share : 1;
  };
  return Array.from({ length: parts + 1 }, (_, part) => {
    const at = (part / parts) * rows.length;
    const whole = Math.floor(at);
    const before = reached(whole);
    return whole === at ? before : before + (at - whole) * (reached(whole + 1) - before);
  });
}
