import type { Day } from "../../../core/days/Day";
import type { OptionsOf } from "../../../core/method/OptionDeclaration";
import { abc } from "../abc";

/** The verdicts of the method itself on one measure. Throws `Refusal` where there is nothing above zero. */
export function verdictsOf(values: Float64Array, options: OptionsOf<typeof abc.options>, asOf: Day) {
  return abc.classify({ count: values.length, numbers: { value: values }, texts: { value: [] } }, options, { asOf });
}
