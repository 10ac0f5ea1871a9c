import type { Argument } from "../../../core/arguments/Argument";
import { choiceArgument } from "../../../core/arguments/choiceArgument";
import { numbersArgument, type Listed } from "../../../core/arguments/numbersArgument";
import { defaultsOf } from "../../../core/method/defaultsOf";
import type { CellFunctionContext } from "../../../core/method/CellFunction";
import type { OptionsOf } from "../../../core/method/OptionDeclaration";
import { Refusal } from "../../../core/refusal/Refusal";
import { abc } from "../abc";
import { refuseAbcRule, usualCuts } from "../abcRule";
import type { CutBy } from "../classifyAbc";

const { choices, default: usual } = abc.options.by;

export type AbcOptions = OptionsOf<typeof abc.options>;

/**
 * The options of the method from the arguments `cuts` and `by`. Shares may be given in percent (70, 90) or as Excel holds percentages (0.7, 0.9).
 * @throws Refusal `function.*` for arguments that cannot be read, `abc.*` for cuts that do not fit
 */
export function cutsArgument(cuts: Argument, by: Argument, context: CellFunctionContext): AbcOptions {
  const kind: CutBy = choiceArgument(by, { parameter: "by", choices, default: usual }, context);
  const listed = numbersArgument(cuts, "cuts", context.culture);
  const given = kind === "share" ? inPercent(listed) : listed.map(({ value }) => value);
  const options = { ...defaultsOf(abc.options), by: kind, cuts: given.length > 0 ? given : usualCuts[kind] };
  const reason = refuseAbcRule(options);
  if (reason) throw new Refusal(`abc.${reason.code}`, reason.facts);
  return options;
}

function inPercent(listed: readonly Listed[]): number[] {
  const fractions = listed.every(({ value, percent }) => percent || (value > 0 && value <= 1));
  // Rounded, because 0.55 × 100 is not 55 in binary arithmetic.
  return listed.map(({ value }) => (fractions ? Math.round(value * 1e12) / 1e10 : value));
}
