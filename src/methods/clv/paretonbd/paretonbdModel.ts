import type { PurchaseModel } from "../PurchaseModel";
import { paretonbdAlive } from "./paretonbdAlive";
import { paretonbdChances } from "./paretonbdChances";
import type { ParetonbdParameters } from "./ParetonbdParameters";
import { paretonbdWhileAlive } from "./paretonbdWhileAlive";

/** Pareto/NBD with given parameters. */
export function paretonbdModel(parameters: ParetonbdParameters): PurchaseModel {
  return {
    alive: (history) => paretonbdAlive(history, parameters),
    whileAlive: (history, time) => paretonbdWhileAlive(history, time, parameters),
    chances: (most, time) => paretonbdChances(most, time, parameters),
  };
}
