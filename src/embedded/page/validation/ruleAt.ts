import { contains } from "../../model/intersect";
import { moveFormula } from "../../model/moveFormula";
import type { ValidationModel } from "../../model/SheetDetails";
import type { SheetModel } from "../../model/WorkbookModel";

/** The rule of one cell. Its formulas are written for the first cell of the rule; here they are as that cell has them. */
export function ruleAt(sheet: SheetModel, row: number, column: number): ValidationModel | undefined {
  const cell = { row, column, rows: 1, columns: 1 };
  const rule = sheet.validations.find(({ areas }) => areas.some((area) => contains(area, cell)));
  const [first] = rule?.areas ?? [];
  if (!rule || !first) return undefined;
  const moved = { ...rule };
  for (const key of ["formula1", "formula2"] as const) {
    const formula = rule[key];
    if (formula !== undefined) moved[key] = moveFormula(formula, row - first.row, column - first.column);
  }
  return moved;
}
