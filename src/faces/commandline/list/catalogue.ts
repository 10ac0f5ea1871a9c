import type { AnyMethod } from "../../../core/method/Method";
import type { OptionDeclaration, OptionValue } from "../../../core/method/OptionDeclaration";
import type { Language } from "../../../core/Language";
import type { Metric } from "../../../core/metrics/Metric";
import { metrics } from "../../../core/metrics/metrics";
import { anyCellFunctions, type CellFunctionName } from "../../../methods/cellFunctions";
import { methods, type MethodId } from "../../../methods/methods";
import { functionWords } from "../../../words/functions";
import type { FunctionWords } from "../../../words/functions/FunctionWords";
import { wordsOf } from "../../../words/wordsOf";

/** Everything that can be run or called, from the declarations. */
export function catalogue(language: Language) {
  return {
    methods: (Object.keys(methods) as MethodId[]).map((id) => methodEntry(id, language)),
    functions: anyCellFunctions.map(({ name }) => functionEntry(name, language)),
  };
}

export type Catalogue = ReturnType<typeof catalogue>;

function methodEntry(id: MethodId, language: Language) {
  const method: AnyMethod = methods[id];
  const words = wordsOf(id);
  return {
    id,
    title: words.title[language],
    question: words.question[language],
    purpose: words.purpose[language],
    source: method.source,
    needs: Object.entries(method.needs).map(([need, { anyOf, optional }]) => ({
      id: need,
      label: words.needs[need]?.[language] ?? need,
      optional: optional === true,
      fields: [...new Set(anyOf.flatMap((metric) => fieldsOf(metrics[metric])))],
    })),
    options: Object.entries(method.options).map(([option, declaration]) => ({
      id: option,
      label: words.options[option]?.label[language] ?? option,
      help: words.options[option]?.help[language] ?? "",
      ...shapeOf(declaration),
    })),
    classes: Object.keys(method.classes).map((each) => ({ id: each, label: words.classes[each]?.label[language] ?? each })),
    columns: Object.keys(method.columns),
  };
}

/** Columns from which a metric can be read, in the customers' table or in the orders. */
function fieldsOf(metric: Metric): string[] {
  return [...metric.columns.map(({ field }) => field), ...(metric.orders?.needs ?? [])];
}

/** What an option takes; which of the members are there depends on its kind. */
interface OptionShape {
  readonly kind: OptionDeclaration["kind"];
  readonly default: OptionValue;
  readonly choices?: readonly string[];
  readonly min?: number;
  readonly max?: number;
  /** What the numbers of a list are. */
  readonly of?: string;
  /** Defaults by the value of another option. */
  readonly usual?: Readonly<Record<string, readonly number[]>>;
}

function shapeOf(declaration: OptionDeclaration): OptionShape {
  const { kind, default: usual } = declaration;
  if (declaration.kind === "choice") return { kind, default: usual, choices: declaration.choices };
  if (declaration.kind === "integer" || declaration.kind === "number")
    return { kind, default: usual, min: declaration.min, max: declaration.max };
  if (declaration.kind !== "list") return { kind, default: usual };
  return { kind, default: usual, of: declaration.of, ...(declaration.usual && { usual: declaration.usual.values }) };
}

function functionEntry(name: string, language: Language) {
  const words: FunctionWords = functionWords[name as CellFunctionName];
  const declared = anyCellFunctions.find((each) => each.name === name);
  return {
    name,
    description: words.description[language],
    parameters: (declared?.parameters ?? []).map(({ id, optional }) => ({
      name: id,
      optional: optional === true,
      description: words.parameters[id]?.[language] ?? "",
    })),
  };
}
