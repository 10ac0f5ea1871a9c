import { contains, intersect } from "../model/intersect";
import { movedArea } from "../model/Shift";
import type { Shift } from "../model/Shift";
import type { Area, StyleModel } from "../model/WorkbookModel";
import type { Workbook } from "../model/Workbook";
import type { EventDesk } from "./EventDesk";
import { accessDenied, conflict, itemNotFound } from "./excelErrors";
import type { Faults } from "./Faults";

/** A sheet with its cells, as the workbook keeps it. */
export type Sheet = Workbook["sheets"][number];

/** A place on a sheet that follows when cells are inserted or deleted; `area` is `null` once its cells are gone. */
export interface Place {
  readonly sheetId: string;
  area: Area | null;
}

/** What all host objects of one workbook share. */
export class HostContext {
  readonly #places = new Set<Place>();
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual" = "Automatic";

  constructor(
    readonly workbook: Workbook,
    readonly faults: Faults,
    readonly events: EventDesk,
    /** The user's clock, where there is one. */
    readonly now?: () => Date,
  ) {
    workbook.onShift((shift) => this.#follow(shift));
  }

  /** The user's day as a serial number; `undefined` without a clock. */
  get today(): number | undefined {
    const now = this.now?.();
    return now && Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000 + 25569;
  }

  /** The sheet, or `ItemNotFound` when it was deleted meanwhile. */
  sheet(id: string, location: string): Sheet {
    const sheet = this.workbook.sheet(id);
    if (!sheet) throw itemNotFound(location);
    return sheet;
  }

  follow(place: Place): void {
    this.#places.add(place);
  }

  /** Lets go of the places that nobody holds beyond a request. */
  forgetAllBut(kept: ReadonlySet<object>): void {
    for (const place of this.#places) if (!kept.has(place)) this.#places.delete(place);
  }

  styleOf(sheet: Sheet, row: number, column: number): StyleModel {
    const index = sheet.cells.get(row, column)?.style ?? sheet.columns.get(column)?.style ?? 0;
    return this.workbook.styles[index] ?? (this.workbook.styles[0] as StyleModel);
  }

  /** Refuses a change of cell contents where Excel does: protected sheets with locked cells, pivot tables, and what tests switched on. */
  checkWrite(sheet: Sheet, area: Area, location: string): void {
    this.checkConflict(location);
    if (sheet.pivots.some((pivot) => intersect(pivot.area, area))) throw conflict("PivotTableRangeConflict", location);
    if (sheet.protection.protected && this.#hasLocked(sheet, area)) throw accessDenied(location);
  }

  /** Refuses where a conflict is switched on. */
  checkConflict(location: string): void {
    const { conflict: code, conflictMet } = this.faults;
    if (!code) return;
    conflictMet?.();
    throw conflict(code, location);
  }

  /** Refuses a change of look or structure on a protected sheet, unless the option that allows it is on. */
  checkAllowed(sheet: Sheet, option: string, location: string): void {
    if (sheet.protection.protected && sheet.protection.options[option] !== true) throw accessDenied(location);
  }

  /** Whether a cell is covered by a merged area that begins elsewhere: it takes no value. */
  isCovered(sheet: Sheet, row: number, column: number): boolean {
    return sheet.merges.some(
      (merge) => contains(merge, { row, column, rows: 1, columns: 1 }) && (merge.row !== row || merge.column !== column),
    );
  }

  #hasLocked(sheet: Sheet, area: Area): boolean {
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        if (this.styleOf(sheet, row, column).locked) return true;
      }
    }
    return false;
  }

  #follow(shift: Shift): void {
    for (const place of this.#places) {
      if (place.sheetId === shift.sheet && place.area) place.area = movedArea(place.area, shift);
    }
  }
}
