import { MAX_COLUMNS, MAX_ROWS } from "../model/intersect";
import { invalidArgument } from "./excelErrors";
import type { HostShape } from "./HostShape";
import type { RangeHost } from "./RangeHost";
import { rangeOfAddress } from "./rangeOfAddress";
import type { WorksheetHost } from "./WorksheetHost";

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetfreezepanes */
export class FreezePanesHost implements HostShape<Excel.WorksheetFreezePanes> {
  static readonly hostName = "WorksheetFreezePanes";

  constructor(private readonly owner: WorksheetHost) {}

  freezeRows(count = 1): void {
    this.#set({ rows: count, columns: 0 });
  }

  freezeColumns(count = 1): void {
    this.#set({ rows: 0, columns: count });
  }

  /** The range is the top left pane. */
  freezeAt(frozenRange: unknown): void {
    const range =
      typeof frozenRange === "string"
        ? rangeOfAddress(this.owner, frozenRange, "WorksheetFreezePanes.freezeAt")
        : (frozenRange as RangeHost);
    const { row, column, rows, columns } = range.place;
    this.#set({ rows: rows >= MAX_ROWS ? 0 : row + rows, columns: columns >= MAX_COLUMNS ? 0 : column + columns });
  }

  unfreeze(): void {
    this.#set({ rows: 0, columns: 0 });
  }

  getLocation(): RangeHost {
    return this.getLocationOrNullObject() ?? this.#missing();
  }

  /** Whole rows or columns where only those are frozen. */
  getLocationOrNullObject(): RangeHost | null {
    const { rows, columns } = this.owner.sheet.freeze;
    if (rows === 0 && columns === 0) return null;
    return this.owner.at({ row: 0, column: 0, rows: rows === 0 ? MAX_ROWS : rows, columns: columns === 0 ? MAX_COLUMNS : columns });
  }

  #set(freeze: { rows: number; columns: number }): void {
    if (freeze.rows < 0 || freeze.columns < 0) throw invalidArgument("WorksheetFreezePanes");
    this.owner.sheet.freeze = freeze;
    this.owner.host.workbook.announce({ facet: "view", source: "api", sheet: this.owner.sheetId });
  }

  #missing(): never {
    throw invalidArgument("WorksheetFreezePanes.getLocation");
  }
}
