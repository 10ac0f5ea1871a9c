import { rfmOrders } from "./functions/rfmOrders";
import { rfmScore } from "./functions/rfmScore";
import { rfmSegment } from "./functions/rfmSegment";

/** The cell functions of the RFM score. */
export const rfmFunctions = [rfmOrders, rfmScore, rfmSegment] as const;
