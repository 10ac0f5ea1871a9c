import type { Section, TableCell } from "../../../core/method/Section";
import type { FittedPurchases } from "../fitPurchases";
import type { FittedValues } from "../fitValues";
import type { Fit } from "../likelihood/Fit";

/** The parameters of both fitted models with their standard errors, and what each fit reached. */
export function parametersSection({ id, fit }: FittedPurchases, values: FittedValues): Section {
  const rows = (model: string, { parameters, standardErrors }: Fit): TableCell[][] =>
    Object.entries(parameters).map(([name, value]) => [{ code: model, facts: {} }, name, value, numberOrNull(standardErrors[name]!)]);
  return {
    kind: "table",
    id: "parameters",
    columns: [
      { id: "model", kind: "text" },
      { id: "parameter", kind: "text" },
      { id: "estimate", kind: "decimal" },
      { id: "standardError", kind: "decimal" },
    ],
    rows: [...rows(id, fit), ...rows("gammaGamma", values.fit)],
  };
}

function numberOrNull(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
