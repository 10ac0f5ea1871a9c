import type { BgnbdParameters } from "./BgnbdParameters";
import { bgnbdAlive } from "./bgnbdAlive";
import { bgnbdChances } from "./bgnbdChances";
import { purchasesWhileAlive } from "./purchasesWhileAlive";
import type { PurchaseModel } from "../PurchaseModel";

/** BG/NBD with given parameters. */
export function bgnbdModel(parameters: BgnbdParameters): PurchaseModel {
  return {
    alive: (history) => bgnbdAlive(history, parameters),
    whileAlive: (history, time) => purchasesWhileAlive(history, time, parameters),
    chances: (most, time) => bgnbdChances(most, time, parameters),
  };
}
