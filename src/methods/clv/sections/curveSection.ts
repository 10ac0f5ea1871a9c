import type { Section } from "../../../core/method/Section";
import type { CurvePoint } from "../repeatCurve";

/** Repeat purchases added up over time, actual beside expected. */
export function curveSection(points: readonly CurvePoint[]): Section {
  return {
    kind: "table",
    id: "curve",
    columns: [
      { id: "until", kind: "date" },
      { id: "actualPurchases", kind: "count" },
      { id: "expectedPurchases", kind: "count" },
    ],
    rows: points.map(({ day, actual, expected }) => [day, actual, expected]),
    chart: {
      type: "line",
      categories: 0,
      series: [
        { column: 1, role: "good" },
        { column: 2, role: "plain" },
      ],
      title: { code: "curveTitle", facts: {} },
    },
  };
}
