import type { CellResult } from "../../../core/method/CellFunction";
import type { Fit } from "../likelihood/Fit";

/** A fit as a table: each parameter with its estimate and standard error, then the log-likelihood, and 1 where the fit converged or 0. */
export function fitTable({ parameters, standardErrors, logLikelihood, converged }: Fit): CellResult[][] {
  const rows = Object.entries(parameters).map(([name, value]): CellResult[] => {
    const error = standardErrors[name]!;
    return [name, value, Number.isFinite(error) ? error : ""];
  });
  return [...rows, ["logLikelihood", logLikelihood, ""], ["converged", converged ? 1 : 0, ""]];
}
