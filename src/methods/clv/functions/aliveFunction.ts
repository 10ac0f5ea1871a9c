import { inShape } from "../../../core/arguments/inShape";
import { defineFunction } from "../../../core/method/defineFunction";
import { bgnbdAlive } from "../bgnbd/bgnbdAlive";
import { bgnbdArgument } from "./bgnbdArgument";
import { besideRows, historyRows } from "./historyRows";

/** `=PALIVE(x, tx, T, params)`: the probability that each customer is still one. */
export const aliveFunction = defineFunction({
  name: "PALIVE",
  method: "clv",
  parameters: [{ id: "x" }, { id: "tx" }, { id: "T" }, { id: "params" }],
  compute({ x, tx, T, params }, context) {
    const parameters = bgnbdArgument(params, context);
    const { shape, rows } = historyRows({ x, tx, T }, context);
    return inShape(
      besideRows(rows, (history) => bgnbdAlive(history, parameters)),
      shape,
    );
  },
});
