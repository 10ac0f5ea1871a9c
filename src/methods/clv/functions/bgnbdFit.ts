import { defineFunction } from "../../../core/method/defineFunction";
import { fitBgnbd } from "../bgnbd/fitBgnbd";
import { groupHistories } from "../groupHistories";
import { refuseThin } from "../refuseThin";
import { fitTable } from "./fitTable";
import { historyRows, isHistory } from "./historyRows";

/** `=BGNBDFIT(x, tx, T)`: the parameters r, alpha, a and b with standard errors, and how good the fit is. Rows without a sound history are passed over. */
export const bgnbdFit = defineFunction({
  name: "BGNBDFIT",
  method: "clv",
  parameters: [{ id: "x" }, { id: "tx" }, { id: "T" }],
  compute({ x, tx, T }, context) {
    return context.once("bgnbd", [x, tx, T], () => {
      const rows = historyRows({ x, tx, T }, context).rows.filter(isHistory);
      const column = (id: "x" | "tx" | "T"): Float64Array => Float64Array.from(rows, (row) => row[id]);
      const histories = { x: column("x"), tx: column("tx"), T: column("T") };
      refuseThin(histories);
      return fitTable(fitBgnbd(groupHistories(histories)));
    });
  },
});
