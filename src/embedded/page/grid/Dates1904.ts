import { CellValueType } from "@univerjs/core";
import type { ICellData, Nullable } from "@univerjs/core";
import { AFTER_CELL_EDIT, INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import { isDateFormat, parseValue } from "numfmt";
import type { Workbook } from "../../model/Workbook";
import type { GridChannel } from "./GridChannel";

/**
 * Days from the first day of the 1900 date system to that of the 1904 one.
 * https://support.microsoft.com/office/e7fe7167-48a9-4b96-bb53-5612a800b487
 */
const APART = 1462;

/** Before the grid's own number formats. */
const BEFORE_FORMATS = 20;

/** After the grid's own number formats (0) have read a text, and before the grid takes the cell (-1). */
const AFTER_FORMATS = -0.5;

/** Lengths of time, such as `[h]:mm`, count from nothing in both systems. */
const elapsed = /\[(h+|m+|s+)\]/i;

/** Whether a number is shown as a day, or a time of one, by its format. */
export function showsDay(format: string): boolean {
  return isDateFormat(format) && !elapsed.test(format);
}

/** The number of a date that was typed, in the 1904 system; undefined for what is no date. */
export function typedIn1904(text: string): number | undefined {
  const parsed = parseValue(text);
  const isDay = parsed?.z !== undefined && showsDay(parsed.z) && typeof parsed.v === "number" && parsed.v >= 1;
  return isDay ? Number(parsed.v) - APART : undefined;
}

/** Shows and takes dates in a workbook that counts days from 1904. The grid itself knows days from 1900 only; the cells keep the file's numbers. */
export class Dates1904 {
  readonly #stop: readonly (() => unknown)[];

  constructor(model: Workbook, channel: GridChannel) {
    const interceptors = channel.injector.get(SheetInterceptorService);
    const formatOf = (grid: string, row: number, column: number): string => {
      const sheet = model.sheet(channel.ids.model(grid));
      const style = sheet?.cells.get(row, column)?.style ?? sheet?.columns.get(column)?.style ?? 0;
      return model.styles[style]?.numberFormat ?? "General";
    };
    const shown = interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      priority: BEFORE_FORMATS,
      handler: (cell, { subUnitId, row, col }, next) => {
        if (typeof cell?.v !== "number" || !showsDay(formatOf(subUnitId, row, col))) return next(cell);
        return next({ ...cell, v: cell.v + APART });
      },
    });
    const typed = interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
      priority: AFTER_FORMATS,
      handler: (cell, { origin }, next) => {
        const day = cell?.t === CellValueType.NUMBER && !cell.f ? typedIn1904(textOf(origin)) : undefined;
        return next(day === undefined ? cell : { ...cell, v: day });
      },
    });
    this.#stop = [() => shown.dispose(), () => typed()];
  }

  dispose(): void {
    this.#stop.forEach((stop) => stop());
  }
}

function textOf(cell: Nullable<ICellData>): string {
  return cell?.p?.body?.dataStream.replace(/\r\n$/, "") ?? String(cell?.v ?? "");
}
