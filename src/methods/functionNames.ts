import { anyCellFunctions } from "./cellFunctions";

/** Every cell function by name, with how many arguments it takes: all that Excel must be told at once. The add-in's bundle holds this file as what it comes to. */
export const functionNames: readonly { readonly name: string; readonly parameters: number }[] = anyCellFunctions.map(
  ({ name, parameters }) => ({ name, parameters: parameters.length }),
);
