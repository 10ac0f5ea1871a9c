import { CellValueType } from "@univerjs/core";
import type { ICellData, IDisposable, Nullable } from "@univerjs/core";
import { IFunctionService } from "@univerjs/engine-formula";
import { INTERCEPTOR_POINT, SetRangeValuesMutation, SheetInterceptorService } from "@univerjs/sheets";
import type { CellModel, CellValue } from "../../model/WorkbookModel";
import { plainFormula, valueData } from "./cellData";
import type { GridChannel } from "./GridChannel";

interface Calculated {
  row: number;
  column: number;
  cell: CellModel;
  result: CellValue;
}

const mark = { tl: { color: "#A19F9D", size: 6 } };

/** The functions that a formula calls, without texts in quotation marks. */
export function functionNames(formula: string): string[] {
  return [...formula.replace(/"[^"]*"/g, '""').matchAll(/([A-Za-z_][\w.]*)\s*\(/g)].map((match) => (match[1] ?? "").toUpperCase());
}

/** Formulas that call what the engine does not know: their last value stays, and a grey corner marks them. */
export class UnknownFormulas {
  /** What is known of formulas by their text: many cells have the same. */
  readonly #unknown = new Map<string, boolean>();
  readonly #marks: IDisposable;
  /** Resolves when no calculation is under way. */
  settle: () => Promise<void> = () => Promise.resolve();

  constructor(
    private readonly channel: GridChannel,
    private readonly isOurs: (name: string) => boolean,
  ) {
    this.#marks = channel.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      priority: 50,
      handler: (cell, _, next) => next(this.#isLast(cell) ? { ...cell, markers: { ...cell?.markers, ...mark } } : cell),
    });
  }

  dispose(): void {
    this.#marks.dispose();
  }

  isKept(sheet: string, row: number, column: number): boolean {
    return this.#isLast(this.channel.worksheet(sheet)?.getCellRaw(row, column));
  }

  /** Whether a cell shows the last value of a formula that is not calculated here. */
  #isLast(cell: Nullable<ICellData>): boolean {
    return Boolean(cell?.f) && cell?.v !== undefined && cell.v !== null && cell.v !== "#NAME?" && this.#callsUnknown(cell.f ?? "");
  }

  /** Decides about one result; answers true when the value from before stays. */
  keeps(sheet: string, { row, column, cell, result }: Calculated): boolean {
    const isName = typeof result === "object" && result?.error === "#NAME?";
    const known = cell.value !== null && !(typeof cell.value === "object" && cell.value.error === "#NAME?");
    if (!isName || !known || cell.formula === undefined || !this.#callsUnknown(cell.formula)) return false;
    const { v, t } = valueData(cell.value);
    const cellValue = { [row]: { [column]: { v: v ?? null, t: t ?? CellValueType.STRING } } };
    const { formula } = cell;
    queueMicrotask(() => {
      this.channel.sendTo(sheet, SetRangeValuesMutation.id, { cellValue });
      void this.settle().then(() => this.#putBack(sheet, [row, column], plainFormula(formula)));
    });
    return true;
  }

  /** A value that is set takes the formula's place, so that what uses the cell is calculated with it; the formula comes back without another calculation. */
  #putBack(sheet: string, [row, column]: readonly [number, number], formula: string): void {
    const raw = this.channel.worksheet(sheet)?.getCellMatrix().getValue(row, column);
    if (raw && !raw.f) raw.f = formula;
  }

  /** Whether a function is calculated here. */
  isKnown(name: string): boolean {
    return this.channel.injector.get(IFunctionService).hasExecutor(name) || this.isOurs(name);
  }

  #callsUnknown(formula: string): boolean {
    const isUnknown = this.#unknown.get(formula) ?? functionNames(formula).some((name) => !this.isKnown(name));
    this.#unknown.set(formula, isUnknown);
    return isUnknown;
  }
}
