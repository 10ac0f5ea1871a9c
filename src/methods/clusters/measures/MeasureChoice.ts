import type { ScaleChoice } from "./scaleMeasure";

/** What customers are compared by, and how. */
export interface MeasureChoice {
  readonly measures: "rfm" | "all";
  readonly log: ScaleChoice["log"];
  readonly outliers: "winsorise" | "setAside" | "keep";
}
