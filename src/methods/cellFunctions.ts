import type { AnyCellFunction } from "../core/method/CellFunction";
import { abcFunctions } from "./abc/abcFunctions";
import { basketRules } from "./association/functions/basketRules";
import { churnRiskFunction } from "./churn/functions/churnRiskFunction";
import { clusterFunction } from "./clusters/functions/clusterFunction";
import { clvFunctions } from "./clv/clvFunctions";
import { creditFunction } from "./credit/functions/creditFunction";
import { gradeFunctions } from "./grade/gradeFunctions";
import { lifecycleFunction } from "./lifecycle/functions/lifecycleFunction";
import { loyaltyFunction } from "./loyalty/functions/loyaltyFunction";
import { madeFunctions } from "./madeFunctions";
import { pipelineFunctions } from "./pipelineFunctions";
import { ruleClassFunction } from "./rules/functions/ruleClassFunction";
import { rfmFunctions } from "./rfm/rfmFunctions";
import { xyzClassFunction } from "./xyz/functions/xyzClassFunction";

/** Every function that can be typed into a cell: the one place where a method's functions are entered. */
export const cellFunctions = [
  ...rfmFunctions,
  ...abcFunctions,
  xyzClassFunction,
  ...gradeFunctions,
  ...pipelineFunctions,
  ...clvFunctions,
  clusterFunction,
  basketRules,
  churnRiskFunction,
  creditFunction,
  lifecycleFunction,
  loyaltyFunction,
  ruleClassFunction,
  ...madeFunctions,
] as const;

export type CellFunctionName = (typeof cellFunctions)[number]["name"];

/** The ids of a function's parameters. */
export type ParameterOf<Name extends CellFunctionName> = Extract<
  (typeof cellFunctions)[number],
  { name: Name }
>["parameters"][number]["id"];

/** The functions as the faces see them. */
export const anyCellFunctions: readonly AnyCellFunction[] = cellFunctions;
