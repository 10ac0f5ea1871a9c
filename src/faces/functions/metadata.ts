import type { AnyCellFunction } from "../../core/method/CellFunction";
import type { Language } from "../../core/Language";
import { anyCellFunctions, type CellFunctionName } from "../../methods/cellFunctions";
import { functionWords } from "../../words/functions";
import type { FunctionWords } from "../../words/functions/FunctionWords";

interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: "any";
  readonly dimensionality: "matrix";
  readonly optional?: true;
}

/** The content of a functions.json file. Source: "Manually create JSON metadata for custom functions in Excel", learn.microsoft.com. */
export interface FunctionsMetadata {
  /** Without it a range that holds one error cell would never reach a function. */
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    /** Where Excel's function dialog leads to; the store wants one for every function (certification policy 1120.5.1). */
    readonly helpUrl?: string;
    readonly parameters: readonly ParameterMetadata[];
    readonly result: { readonly type: "any"; readonly dimensionality: "matrix" };
    /** Excel tells when the answer is no longer wanted. */
    readonly options: { readonly cancelable: true };
  }[];
}

/**
 * What Excel is told of the functions, in one language.
 *
 * @param site the address that the add-in is served from, with a slash at its end; without one there is no link to the help
 */
export function functionsMetadata(language: Language, site?: string): FunctionsMetadata {
  const help = site === undefined ? {} : { helpUrl: `${site}help/${language}.html#formulas` };
  return { allowErrorForDataTypeAny: true, functions: anyCellFunctions.map((declared) => ({ ...describe(declared, language), ...help })) };
}

function describe({ name, parameters }: AnyCellFunction, language: Language): FunctionsMetadata["functions"][number] {
  const words: FunctionWords = functionWords[name as CellFunctionName];
  return {
    id: name,
    name,
    description: words.description[language],
    parameters: parameters.map(({ id, optional }) => ({
      name: id,
      description: words.parameters[id]?.[language] ?? "",
      type: "any",
      dimensionality: "matrix",
      ...(optional && { optional }),
    })),
    result: { type: "any", dimensionality: "matrix" },
    options: { cancelable: true },
  };
}
