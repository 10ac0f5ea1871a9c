import type { FUniver } from "@univerjs/core/facade";
import type { CellValue, WorkbookModel } from "../../model/WorkbookModel";
import { isErrorText } from "../grid/cellModel";
import type { GridChannel } from "../grid/GridChannel";
import { UNIT } from "../grid/workbookData";
import { functionNames } from "../grid/UnknownFormulas";
import { referredCells } from "./referredCells";

/** Milliseconds after which a formula counts as one that is not calculated here. */
const LONGEST_WAIT = 4000;

interface Place {
  sheet: string;
  row: number;
  column: number;
}

/** Lets the grid's formula engine compute formulas that stand in no cell: those of rules. */
export class FormulaAsker {
  constructor(
    private readonly parts: { api: FUniver; model: WorkbookModel; channel: GridChannel },
    private readonly isKnown: (name: string) => boolean,
    private readonly settle: () => Promise<void>,
  ) {}

  /** The values of a formula, row by row, as if it stood in that cell; `undefined` where the engine cannot compute it. */
  async values(formula: string, { sheet, row, column }: Place): Promise<CellValue[] | undefined> {
    const { api, channel, model } = this.parts;
    const cells = referredCells(formula, { model, sheet });
    if (cells) return cells.map(({ value }) => value);
    if (!functionNames(formula).every(this.isKnown)) return undefined;
    await this.settle();
    const subUnit = channel.ids.grid(sheet);
    try {
      const answer = await api.getFormula().executeFormulas({ [UNIT]: { [subUnit]: { [row]: { [column]: [formula] } } } }, LONGEST_WAIT);
      const value = answer[UNIT]?.[subUnit]?.[row]?.[column]?.[0]?.value;
      if (value === undefined || value === null) return undefined;
      return Array.isArray(value) ? value.flat().map(cellValue) : [cellValue(value)];
    } catch {
      return undefined;
    }
  }
}

function cellValue(value: string | number | boolean | null): CellValue {
  return typeof value === "string" && isErrorText(value) ? { error: value } : value === "" ? null : value;
}
