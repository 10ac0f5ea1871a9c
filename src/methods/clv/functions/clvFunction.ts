import { choiceArgument } from "../../../core/arguments/choiceArgument";
import { inShape } from "../../../core/arguments/inShape";
import { integerArgument } from "../../../core/arguments/integerArgument";
import { defineFunction } from "../../../core/method/defineFunction";
import { bgnbdModel } from "../bgnbd/bgnbdModel";
import { expectedValue } from "../gammagamma/expectedValue";
import { outlookOf } from "../outlookOf";
import { perMonth, timeUnits } from "../timeUnits";
import { bgnbdArgument } from "./bgnbdArgument";
import { besideRows, historyRows } from "./historyRows";
import { numberArgument } from "./numberArgument";
import { parametersArgument } from "./parametersArgument";

/**
 * `=CLV(x, tx, T, meanValue, params, valueParams, [unit], [months], [monthlyRate])`: the discounted value of the orders to be expected of each customer. The unit is that of the
 * columns; weeks, 12 months and 1 % when left out.
 */
export const clvFunction = defineFunction({
  name: "CLV",
  method: "clv",
  parameters: [
    { id: "x" },
    { id: "tx" },
    { id: "T" },
    { id: "meanValue" },
    { id: "params" },
    { id: "valueParams" },
    { id: "unit", optional: true },
    { id: "months", optional: true },
    { id: "monthlyRate", optional: true },
  ],
  compute(args, context) {
    const model = bgnbdModel(bgnbdArgument(args.params, context));
    const values = parametersArgument(args.valueParams, { parameter: "valueParams", names: ["p", "q", "gamma"] }, context);
    const unit = choiceArgument(args.unit, { parameter: "unit", choices: timeUnits, default: "week" }, context);
    const horizon = {
      month: perMonth[unit],
      months: integerArgument(args.months, { parameter: "months", min: 1, max: 120, default: 12 }, context),
      monthlyRate: numberArgument(args.monthlyRate, { parameter: "monthlyRate", default: 0.01 }, context),
    };
    const { shape, rows } = historyRows(args, context);
    return inShape(
      besideRows(rows, (history) => outlookOf({ history, value: expectedValue(history, values) }, model, horizon).clv),
      shape,
    );
  },
});
