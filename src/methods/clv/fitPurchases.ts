import { bgnbdModel } from "./bgnbd/bgnbdModel";
import { fitBgnbd } from "./bgnbd/fitBgnbd";
import type { GroupedHistories } from "./groupHistories";
import type { Fit } from "./likelihood/Fit";
import { fitParetonbd } from "./paretonbd/fitParetonbd";
import { paretonbdModel } from "./paretonbd/paretonbdModel";
import type { PurchaseModel } from "./PurchaseModel";

export const purchaseModels = ["bgnbd", "paretonbd"] as const;
export type PurchaseModelId = (typeof purchaseModels)[number];

/** A purchase model fitted to histories. */
export interface FittedPurchases {
  readonly id: PurchaseModelId;
  readonly fit: Fit;
  readonly model: PurchaseModel;
}

/** Fits one of the purchase models. The histories must hold a repeat purchase. */
export function fitPurchases(id: PurchaseModelId, histories: GroupedHistories): FittedPurchases {
  if (id === "bgnbd") {
    const fit = fitBgnbd(histories);
    return { id, fit, model: bgnbdModel(fit.parameters) };
  }
  const fit = fitParetonbd(histories);
  return { id, fit, model: paretonbdModel(fit.parameters) };
}
