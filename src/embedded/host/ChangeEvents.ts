import { areaAddress } from "../model/address";
import { intersect, isEntireColumns, isEntireRows } from "../model/intersect";
import { isInsert } from "../model/Shift";
import type { Shift } from "../model/Shift";
import type { Area, Change } from "../model/WorkbookModel";
import { apiValue, valueType } from "./cellText";
import { ExcelEvent, WORKBOOK_TARGET } from "./EventDesk";
import type { HostContext } from "./HostContext";
import { tableKey } from "./tableEntry";

type Message = Readonly<Record<string, unknown>>;

const DIRECTIONS = { up: "ShiftCellUp", down: "ShiftCellDown", left: "ShiftCellLeft", right: "ShiftCellRight" } as const;

/** Turns the announcements of the workbook into Excel's events. What formulas computed and what a file brought is no edit. */
export class ChangeEvents {
  #shifts: Shift[] = [];
  #known: ReadonlySet<string>;
  #active: string;

  constructor(
    private readonly host: HostContext,
    private readonly onSelectionChanged: () => void,
  ) {
    const { workbook } = host;
    this.#known = new Set(workbook.sheets.map(({ id }) => id));
    this.#active = workbook.activeSheet;
    workbook.onShift((shift) => this.#shifts.push(shift));
    workbook.subscribe((changes) => this.#tell(changes));
  }

  #tell(changes: readonly Change[]): void {
    const shifts = this.#shifts;
    this.#shifts = [];
    for (const shift of shifts) this.#tellShift(shift, changes.find(({ sheet }) => sheet === shift.sheet)?.source ?? "api");
    for (const change of changes) {
      if (change.source === "load" || change.source === "calculation") continue;
      if (change.facet === "cells" && shifts.length === 0) this.#tellCells(change, ExcelEvent.sheetChanged);
      else if (change.facet === "styles") this.#tellCells(change, ExcelEvent.sheetFormatChanged);
      else if (change.facet === "selection") this.#tellSelection(change);
      else if (change.facet === "sheets") this.#tellSheets(change);
      else if (change.facet === "active") this.#tellActive();
    }
    this.#active = this.host.workbook.activeSheet;
  }

  #tellCells(change: Change, type: number): void {
    const { sheet, area, source } = change;
    if (sheet === undefined || !area || !this.host.workbook.sheet(sheet)) return;
    const details = type === ExcelEvent.sheetChanged ? this.#details(change) : {};
    const message = this.#edit(sheet, area, { changeType: "RangeEdited", shiftDirection: "None", ...details, ...origin(source) });
    this.host.events.raise(type, [sheet, WORKBOOK_TARGET], message);
    if (type !== ExcelEvent.sheetChanged) return;
    for (const table of this.host.workbook.sheet(sheet)?.tables ?? []) {
      const shared = intersect(table.area, area);
      if (!shared) continue;
      const tableId = tableKey(table);
      this.host.events.raise(ExcelEvent.tableChanged, [tableId, sheet, WORKBOOK_TARGET], {
        ...this.#edit(sheet, shared, { changeType: "RangeEdited", ...details, ...origin(source) }),
        tableId,
      });
    }
  }

  /** What was in a single cell before and what is in it after; of larger edits Excel does not tell. */
  #details({ sheet = "", area, before }: Change): Message {
    if (before === undefined || !area) return {};
    const after = this.host.workbook.sheet(sheet)?.cells.get(area.row, area.column)?.value ?? null;
    return {
      valueBefore: apiValue(before),
      valueAfter: apiValue(after),
      valueTypeBefore: valueType(before),
      valueTypeAfter: valueType(after),
    };
  }

  #tellShift(shift: Shift, source: Change["source"]): void {
    const what = isEntireRows(shift.area) ? "Row" : isEntireColumns(shift.area) ? "Column" : "Cell";
    const changeType = `${what}${isInsert(shift) ? "Inserted" : "Deleted"}`;
    const message = this.#edit(shift.sheet, shift.area, { changeType, shiftDirection: DIRECTIONS[shift.direction], ...origin(source) });
    this.host.events.raise(ExcelEvent.sheetChanged, [shift.sheet, WORKBOOK_TARGET], message);
  }

  #edit(sheet: string, area: Area, rest: Message): Message {
    const address = areaAddress(area);
    return { worksheetId: sheet, address, referenceId: `${sheet}!${address}`, ...rest };
  }

  #tellSelection({ sheet, area }: Change): void {
    if (sheet === undefined || !area) return;
    this.onSelectionChanged();
    this.host.events.raise(ExcelEvent.sheetSelectionChanged, [sheet, WORKBOOK_TARGET], { worksheetId: sheet, address: areaAddress(area) });
    for (const table of this.host.workbook.sheet(sheet)?.tables ?? []) {
      const shared = intersect(table.area, area);
      this.host.events.raise(ExcelEvent.tableSelectionChanged, [tableKey(table)], {
        worksheetId: sheet,
        tableId: tableKey(table),
        address: shared ? areaAddress(shared) : "",
      });
    }
  }

  #tellSheets({ sheet, source }: Change): void {
    const before = this.#known;
    this.#known = new Set(this.host.workbook.sheets.map(({ id }) => id));
    if (sheet === undefined) return;
    const type = !before.has(sheet) ? ExcelEvent.sheetAdded : this.#known.has(sheet) ? ExcelEvent.sheetMoved : ExcelEvent.sheetDeleted;
    this.host.events.raise(type, [WORKBOOK_TARGET], { worksheetId: sheet, ...origin(source) });
  }

  #tellActive(): void {
    const now = this.host.workbook.activeSheet;
    if (now === this.#active) return;
    this.host.events.raise(ExcelEvent.sheetDeactivated, [this.#active, WORKBOOK_TARGET], { worksheetId: this.#active });
    this.host.events.raise(ExcelEvent.sheetActivated, [now, WORKBOOK_TARGET], { worksheetId: now });
  }
}

function origin(source: Change["source"]): Message {
  return { source: source === "remote" ? "Remote" : "Local", triggerSource: source === "api" ? "ThisLocalAddin" : "Unknown" };
}
