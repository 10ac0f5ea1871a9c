import type { Role } from "../../core/Role";
import { palette } from "../../core/palette";
import { textFormula } from "./textFormula";

/** Colours the cells that hold exactly this text. A rule, not a fill: it stays with its text when the rows are sorted or filtered. */
export function addTextRule(range: Excel.Range, text: string, role: Role): void {
  const { fill, text: color } = palette[role];
  if (fill === null && color === null) return;
  const { cellValue } = range.conditionalFormats.add(Excel.ConditionalFormatType.cellValue);
  cellValue.rule = { formula1: textFormula(text), operator: Excel.ConditionalCellValueOperator.equalTo };
  if (fill !== null) cellValue.format.fill.color = fill;
  if (color !== null) cellValue.format.font.color = color;
}
