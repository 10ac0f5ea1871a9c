import type { Area } from "../../core/Area";
import { heldInput } from "../cells/heldInput";
import type { Input } from "../cells/Input";
import { BlockSize } from "../read/BlockSize";
import { jsonBytes } from "../read/jsonBytes";
import { breathe } from "../session/breathe";
import { rangeAt } from "../session/rangeAt";
import type { Work } from "../session/Work";
import { sync } from "../session/Work";

function looksLikeError(row: readonly unknown[]): boolean {
  return typeof row[0] === "string" && row[0].startsWith("#");
}

/** Reads what has to be put into the cells of one column to bring its present content back. */
export async function readInputs(work: Work, sheetId: string, area: Area): Promise<Input[]> {
  const { context } = work;
  const sheet = context.workbook.worksheets.getItem(sheetId);
  // Values and formulas together.
  const size = new BlockSize(2);
  const inputs: Input[] = [];
  while (inputs.length < area.rows) {
    const rows = Math.min(size.rows, area.rows - inputs.length);
    const range = rangeAt(sheet, { ...area, row: area.row + inputs.length, rows }).load("values,formulas");
    await sync(work);
    const values = range.values as unknown[][];
    const formulas = range.formulas as unknown[][];
    const doubtful = values.some(looksLikeError);
    if (doubtful) {
      range.load("valueTypes");
      await sync(work);
    }
    await breathe();
    size.measured(rows, jsonBytes(values) + jsonBytes(formulas));
    inputs.push(
      ...values.map(([value], row) =>
        heldInput({ value, formula: formulas[row]![0], type: doubtful ? range.valueTypes[row]![0] : undefined }),
      ),
    );
    range.untrack();
  }
  return inputs;
}
