import type { MethodFit } from "../../../flow/Session";
import type { MethodId } from "../../../methods/methods";

/** The wished method as long as the tables have what it reads, else the first method that fits; `null` when none does. */
export function methodFor(wished: MethodId | null, fits: readonly MethodFit[]): MethodId | null {
  const fitting = fits.filter((fit) => fit.fits).map(({ method }) => method);
  return fitting.find((method) => method === wished) ?? fitting[0] ?? null;
}
