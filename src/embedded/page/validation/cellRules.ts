import type { Grid } from "../grid/Grid";
import { CellSide } from "./CellSide";
import { EntryGuard } from "./EntryGuard";
import { FormulaAsker } from "./FormulaAsker";
import type { ValidationParts } from "./ValidationParts";

/** Data validation at the grid: lists to pick from, hints, and questions about entries that break a rule. */
export function cellRules(
  parts: Omit<ValidationParts, "asker" | "settle">,
  { grid, gridBox }: { grid: Grid; gridBox: HTMLElement },
): readonly { dispose: () => void }[] {
  const settle = (): Promise<void> => grid.calculation.settle();
  const asker = new FormulaAsker(parts, (name) => grid.unknown.isKnown(name), settle);
  const all = { ...parts, asker, settle };
  return [new EntryGuard(all, gridBox), new CellSide(all, gridBox)];
}
