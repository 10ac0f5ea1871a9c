import type { ICellDataForSheetInterceptor } from "@univerjs/core";
import { SetRangeValuesCommand } from "@univerjs/sheets";
import { SetSheetTableFilterCommand, TableColumnFilterTypeEnum, TableManager } from "@univerjs/sheets-table";
import { parseAddress } from "../model/address";
import type { WorkbookModel } from "../model/WorkbookModel";
import type { UniverParts } from "./grid/createGrid";
import { rangeOf, UNIT } from "./grid/workbookData";
import type { OpenWorkbook } from "./OpenWorkbook";

/** What tests may see and do, beyond mouse and keyboard. */
export interface TestAccess {
  /** Resolves when the first workbook is shown. */
  readonly ready: Promise<void>;
  /** Resolves when all formulas have their values. */
  settle: () => Promise<void>;
  readonly model: WorkbookModel;
  /** The file as Save would write it. */
  save: () => Promise<Uint8Array>;
  /** What a cell shows. */
  cellText: (sheet: string, address: string) => string;
  /** Enters a formula through the grid's own edit command, as typing does. */
  typeFormula: (sheet: string, address: string, formula: string) => Promise<boolean>;
  /** Filters a table by texts of one column (counted from 0), or lifts the filter, by the command that the filter button runs. */
  filterTable: (table: string, column: number, values: string[] | undefined) => Promise<boolean>;
  /** The note that a cell shows on hovering. */
  cellNote: (sheet: string, address: string) => string | undefined;
  /** Colour that a cell is filled with on screen, table banding and conditional formats included. */
  cellFill: (sheet: string, address: string) => string | undefined;
}

declare global {
  interface Window {
    embeddedWorkbook?: TestAccess;
  }
}

interface Source {
  opened: () => OpenWorkbook | undefined;
  save: () => Uint8Array;
  first: Promise<void>;
}

function filterTable(
  { api, injector }: Pick<UniverParts, "api" | "injector">,
  { model, grid }: OpenWorkbook,
  { name, column, values }: { name: string; column: number; values: string[] | undefined },
): Promise<boolean> {
  const owner = model.sheets.find(({ tables }) => tables.some((table) => table.name === name));
  const sheet = owner ? grid.channel.ids.grid(owner.id) : "";
  const found = injector
    .get(TableManager)
    .getTablesBySubunitId(UNIT, sheet)
    .find((table) => table.getDisplayName() === name);
  if (!found) throw new Error(`No table ${name}`);
  const tableFilter = values && { filterType: TableColumnFilterTypeEnum.manual, values };
  return api.executeCommand(SetSheetTableFilterCommand.id, { unitId: UNIT, tableId: found.getId(), column, tableFilter });
}

/** Puts the access at `window.embeddedWorkbook`. */
export function exposeForTests({ api, injector }: UniverParts, { opened, save, first }: Source): void {
  const open = (): OpenWorkbook => {
    const workbook = opened();
    if (!workbook) throw new Error("No workbook is open.");
    return workbook;
  };
  const place = (sheet: string, address: string) => {
    const area = parseAddress(address)?.area;
    const found = open().model.sheet(sheet);
    const worksheet = found && open().grid.channel.worksheet(found.id);
    if (!area || !found || !worksheet) throw new Error(`No cell ${sheet}!${address}`);
    return { area, worksheet, id: found.id };
  };
  window.embeddedWorkbook = {
    ready: first,
    settle: () => open().grid.calculation.settle(),
    get model() {
      return open().model;
    },
    save: () => Promise.resolve(save()),
    cellText: (sheet, address) => {
      const { area, worksheet } = place(sheet, address);
      const cell = worksheet.getCell(area.row, area.column);
      return String(cell?.v ?? "");
    },
    typeFormula: (sheet, address, formula) => {
      const { area, worksheet } = place(sheet, address);
      const value = formula.startsWith("=") ? { f: formula, v: null, si: null, p: null } : { v: formula, f: null, si: null, p: null };
      return api.executeCommand(SetRangeValuesCommand.id, { unitId: UNIT, subUnitId: worksheet.getSheetId(), range: rangeOf(area), value });
    },
    filterTable: (name, column, values) => filterTable({ api, injector }, open(), { name, column, values }),
    cellNote: (sheet, address) => {
      const { area, id } = place(sheet, address);
      return open().noteAt(id, area.row, area.column);
    },
    cellFill: (sheet, address) => {
      const { area, worksheet } = place(sheet, address);
      const cell = worksheet.getCell(area.row, area.column);
      const conditional = (cell as ICellDataForSheetInterceptor | null)?.interceptorStyle?.bg?.rgb;
      return conditional ?? worksheet.getComposedCellStyleByCellData(area.row, area.column, cell).bg?.rgb ?? undefined;
    },
  };
}
