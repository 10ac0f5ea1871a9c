import type { Section } from "../../../core/method/Section";
import type { FittedPurchases } from "../fitPurchases";
import { informationCriteria } from "../informationCriteria";

/** How well the purchase models fit the same histories. */
export function modelsSection(fitted: readonly FittedPurchases[]): Section {
  return {
    kind: "table",
    id: "models",
    columns: [
      { id: "model", kind: "text" },
      { id: "logLikelihood", kind: "score" },
      { id: "aic", kind: "score" },
      { id: "bic", kind: "score" },
      { id: "converged", kind: "text" },
    ],
    rows: fitted.map(({ id, fit }) => {
      const { aic, bic } = informationCriteria(fit);
      return [{ code: id, facts: {} }, fit.logLikelihood, aic, bic, { code: fit.converged ? "yes" : "no", facts: {} }];
    }),
  };
}
