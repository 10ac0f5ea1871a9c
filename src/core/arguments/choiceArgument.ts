import type { CellFunctionContext, Vocabulary } from "../method/CellFunction";
import { Refusal } from "../refusal/Refusal";
import type { Argument } from "./Argument";
import { singleOf } from "./singleOf";

/**
 * An optional choice, by its id or its words in any of the languages.
 * @throws Refusal `function.notAChoice`
 */
export function choiceArgument<C extends string>(
  argument: Argument,
  rule: { readonly parameter: Vocabulary; readonly choices: readonly C[]; readonly default: C },
  context: CellFunctionContext,
): C {
  const cell = singleOf(argument, rule.parameter);
  if (cell === null || cell === "" || (cell === 0 && context.emptyIsZero)) return rule.default;
  const meant = context.meaning(rule.parameter, String(cell));
  const choice = rule.choices.find((each) => each === meant);
  if (choice !== undefined) return choice;
  throw new Refusal("function.notAChoice", { parameter: rule.parameter, met: String(cell), allowed: rule.choices.join(", ") });
}
