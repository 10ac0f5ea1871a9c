/** The formula engine, where there is one (the grid in the browser). It listens to changes itself and sets results with source `calculation`. */
export interface Calculator {
  /** Resolves when the values of all formulas are up to date. Awaited before cells are read after a write. */
  settle(): Promise<void> | void;
  /** Computes again as `Application.calculate` asks. */
  calculate(kind: "Recalculate" | "Full" | "FullRebuild"): Promise<void> | void;
}
