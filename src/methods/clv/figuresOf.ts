import type { Json } from "../../core/method/Method";
import type { FittedPurchases } from "./fitPurchases";
import type { FittedValues } from "./fitValues";
import type { HoldOut } from "./holdOut";
import { informationCriteria } from "./informationCriteria";
import type { Fit } from "./likelihood/Fit";

interface Found {
  readonly chosen: FittedPurchases;
  readonly other: FittedPurchases | undefined;
  readonly values: FittedValues;
  readonly check: HoldOut | undefined;
  readonly total: number;
}

/** What was fitted and how well, for programs. */
export function figuresOf({ chosen, other, values, check, total }: Found): Readonly<Record<string, Json>> {
  return {
    model: {
      name: chosen.id,
      ...fitJson(chosen.fit),
      ...informationCriteria(chosen.fit),
      value: { name: "gammaGamma", ...fitJson(values.fit) },
      ...(other && { other: { name: other.id, ...fitJson(other.fit), ...informationCriteria(other.fit) } }),
      ...(check && { holdOut: { ...check, groups: check.groups.map((group) => ({ ...group })) } }),
      total,
    },
  };
}

function fitJson({ parameters, logLikelihood, converged, standardErrors, observations }: Fit): Readonly<Record<string, Json>> {
  const finite = (values: Readonly<Record<string, number>>): Json =>
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, Number.isFinite(value) ? value : null]));
  return { parameters: finite(parameters), logLikelihood, converged, standardErrors: finite(standardErrors), observations };
}
