import { CellValueType } from "@univerjs/core";
import type { IDisposable } from "@univerjs/core";
import { IFunctionService } from "@univerjs/engine-formula";
import { INTERCEPTOR_POINT, SetRangeValuesMutation, SheetInterceptorService } from "@univerjs/sheets";
import type { CellModel, CellValue } from "../../model/WorkbookModel";
import { valueData } from "./cellData";
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
  readonly #kept = new Set<string>();
  readonly #marks: IDisposable;

  constructor(
    private readonly channel: GridChannel,
    private readonly isOurs: (name: string) => boolean,
  ) {
    this.#marks = channel.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      priority: 50,
      handler: (cell, { subUnitId, row, col }, next) => {
        if (this.#kept.size === 0 || !this.isKept(channel.ids.model(subUnitId), row, col)) return next(cell);
        return next({ ...cell, markers: { ...cell?.markers, ...mark } });
      },
    });
  }

  dispose(): void {
    this.#marks.dispose();
  }

  isKept(sheet: string, row: number, column: number): boolean {
    return this.#kept.has(`${sheet}/${row}/${column}`);
  }

  /** Decides about one result; answers true when the value from before stays. */
  keeps(sheet: string, { row, column, cell, result }: Calculated): boolean {
    const key = `${sheet}/${row}/${column}`;
    const isName = typeof result === "object" && result?.error === "#NAME?";
    const known = cell.value !== null && !(typeof cell.value === "object" && cell.value.error === "#NAME?");
    if (!isName || !known || cell.formula === undefined || !this.#callsUnknown(cell.formula)) {
      this.#kept.delete(key);
      return false;
    }
    this.#kept.add(key);
    const { v, t } = valueData(cell.value);
    const cellValue = { [row]: { [column]: { v: v ?? null, t: t ?? CellValueType.STRING } } };
    queueMicrotask(() => this.channel.sendTo(sheet, SetRangeValuesMutation.id, { cellValue }));
    return true;
  }

  /** Whether a function is calculated here. */
  isKnown(name: string): boolean {
    return this.channel.injector.get(IFunctionService).hasExecutor(name) || this.isOurs(name);
  }

  #callsUnknown(formula: string): boolean {
    return functionNames(formula).some((name) => !this.isKnown(name));
  }
}
