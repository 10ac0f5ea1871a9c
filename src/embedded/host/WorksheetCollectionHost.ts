import { defineEvents, ExcelEvent, WORKBOOK_TARGET } from "./EventDesk";
import { accessDenied, invalidOperation, itemNotFound } from "./excelErrors";
import type { HostContext, Sheet } from "./HostContext";
import type { HostShape } from "./HostShape";
import { checkSheetName } from "./sheetNames";
import { WorksheetHost } from "./WorksheetHost";

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetcollection */
export class WorksheetCollectionHost implements HostShape<Excel.WorksheetCollection> {
  static readonly hostName = "WorksheetCollection";

  constructor(readonly host: HostContext) {}

  get items(): WorksheetHost[] {
    return this.host.workbook.sheets.map((sheet) => this.#wrap(sheet));
  }

  /** At the end of the existing sheets, not activated. */
  add(name?: string): WorksheetHost {
    const { workbook } = this.host;
    if (name !== undefined) checkSheetName(workbook, name, { location: "WorksheetCollection.add" });
    if (this.host.workbook.structure.protected) throw accessDenied("WorksheetCollection.add");
    return this.#wrap(workbook.addSheet(name, "api"));
  }

  getActiveWorksheet(): WorksheetHost {
    return new WorksheetHost(this.host, this.host.workbook.activeSheet);
  }

  getCount(visibleOnly = false): number {
    return this.#shown(visibleOnly).length;
  }

  getFirst(visibleOnly = false): WorksheetHost {
    return this.#one(this.#shown(visibleOnly)[0], "WorksheetCollection.getFirst");
  }

  getLast(visibleOnly = false): WorksheetHost {
    return this.#one(this.#shown(visibleOnly).at(-1), "WorksheetCollection.getLast");
  }

  /** By name or id. */
  getItem(key: string): WorksheetHost {
    return this.#one(this.host.workbook.sheet(key), "WorksheetCollection.getItem");
  }

  getItemOrNullObject(key: string): WorksheetHost | null {
    const sheet = this.host.workbook.sheet(key);
    return sheet ? this.#wrap(sheet) : null;
  }

  #shown(visibleOnly: boolean): Sheet[] {
    return this.host.workbook.sheets.filter(({ visibility }) => !visibleOnly || visibility === "Visible");
  }

  #one(sheet: Sheet | undefined, location: string): WorksheetHost {
    if (sheet) return this.#wrap(sheet);
    throw location.endsWith("getItem") ? itemNotFound(location) : invalidOperation(location);
  }

  #wrap(sheet: Sheet): WorksheetHost {
    return new WorksheetHost(this.host, sheet.id);
  }
}

defineEvents(
  WorksheetCollectionHost.prototype,
  {
    Activated: ExcelEvent.sheetActivated,
    Added: ExcelEvent.sheetAdded,
    Calculated: ExcelEvent.sheetCalculated,
    ColumnSorted: ExcelEvent.columnSorted,
    DataChanged: ExcelEvent.sheetChanged,
    Deactivated: ExcelEvent.sheetDeactivated,
    Deleted: ExcelEvent.sheetDeleted,
    EventMoved: ExcelEvent.sheetMoved,
    EventNameChanged: ExcelEvent.nameChanged,
    EventVisibilityChanged: ExcelEvent.visibilityChanged,
    FormatChanged: ExcelEvent.sheetFormatChanged,
    ProtectionChanged: ExcelEvent.protectionChanged,
    RowHiddenChanged: ExcelEvent.rowHiddenChanged,
    RowSorted: ExcelEvent.rowSorted,
    SelectionChanged: ExcelEvent.sheetSelectionChanged,
  },
  ({ host }) => ({ desk: host.events, target: WORKBOOK_TARGET }),
);
