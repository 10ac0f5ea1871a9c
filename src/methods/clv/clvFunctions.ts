import { aliveFunction } from "./functions/aliveFunction";
import { bgnbdFit } from "./functions/bgnbdFit";
import { clvFunction } from "./functions/clvFunction";
import { expectedOrdersFunction } from "./functions/expectedOrdersFunction";
import { gammaGammaFit } from "./functions/gammaGammaFit";

/** The cell functions of the lifetime value. */
export const clvFunctions = [bgnbdFit, gammaGammaFit, aliveFunction, expectedOrdersFunction, clvFunction] as const;
