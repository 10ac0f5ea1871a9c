import { sideBySide } from "../../../core/arguments/sideBySide";
import { readNumber } from "../../../core/cells/readNumber";
import { defineFunction } from "../../../core/method/defineFunction";
import { Refusal } from "../../../core/refusal/Refusal";
import { fitGammaGamma } from "../gammagamma/fitGammaGamma";
import { fitTable } from "./fitTable";

/** `=GAMMAGAMMAFIT(x, meanValue)`: the parameters p, q and gamma with standard errors, and how good the fit is. Rows without a repeat purchase or a value are passed over. */
export const gammaGammaFit = defineFunction({
  name: "GAMMAGAMMAFIT",
  method: "clv",
  parameters: [{ id: "x" }, { id: "meanValue" }],
  compute({ x, meanValue }, context) {
    return context.once("gammaGamma", [x, meanValue], () => {
      const side = sideBySide({ x, meanValue });
      const read = (id: "x" | "meanValue"): Float64Array =>
        Float64Array.from({ length: side.count }, (_, row) => {
          const reading = readNumber(side.at(id, row), context.culture);
          return "value" in reading ? reading.value : NaN;
        });
      const fit = fitGammaGamma({ x: read("x"), meanValue: read("meanValue") });
      if (!fit) throw new Refusal("clv.noValues");
      return fitTable(fit);
    });
  },
});
