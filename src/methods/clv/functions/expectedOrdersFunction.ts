import { inShape } from "../../../core/arguments/inShape";
import { defineFunction } from "../../../core/method/defineFunction";
import { bgnbdModel } from "../bgnbd/bgnbdModel";
import { bgnbdArgument } from "./bgnbdArgument";
import { besideRows, historyRows } from "./historyRows";
import { numberArgument } from "./numberArgument";

/** `=EXPECTEDORDERS(x, tx, T, params, time)`: the orders to be expected of each customer within a time, in the unit of the columns. */
export const expectedOrdersFunction = defineFunction({
  name: "EXPECTEDORDERS",
  method: "clv",
  parameters: [{ id: "x" }, { id: "tx" }, { id: "T" }, { id: "params" }, { id: "time" }],
  compute({ x, tx, T, params, time }, context) {
    const model = bgnbdModel(bgnbdArgument(params, context));
    const ahead = numberArgument(time, { parameter: "time" }, context);
    const { shape, rows } = historyRows({ x, tx, T }, context);
    return inShape(
      besideRows(rows, (history) => model.alive(history) * model.whileAlive(history, ahead)),
      shape,
    );
  },
});
