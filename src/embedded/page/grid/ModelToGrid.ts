import { BooleanNumber } from "@univerjs/core";
import type { ICellData, IRowData } from "@univerjs/core";
import {
  AddWorksheetMergeMutation,
  InsertSheetMutation,
  RemoveSheetMutation,
  RemoveWorksheetMergeMutation,
  SetColDataMutation,
  SetFrozenMutation,
  SetRangeValuesMutation,
  SetRowDataMutation,
  SetTabColorMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  SetWorksheetRowCountMutation,
  ToggleGridlinesMutation,
} from "@univerjs/sheets";
import type { Workbook } from "../../model/Workbook";
import type { Area, CellModel, Change, SheetWithCells, StyleModel } from "../../model/WorkbookModel";
import { bounding, intersect } from "../../model/intersect";
import { plainFormula, valueData } from "./cellData";
import type { GridChannel } from "./GridChannel";
import { naturalHeights } from "./naturalHeights";
import { styleData } from "./styleData";
import { columnData, freezeData, gridSize, rangeOf, rowData, worksheetData } from "./workbookData";

/** Beyond this many areas one rectangle around them is quicker. */
const MOST_AREAS = 64;

/** What shows the facets that have a room of their own: tables, rules, charts, names. */
export type FacetPainter = (sheet: SheetWithCells) => void;

/** Shows the model's changes in the grid, as few and as large mutations as there can be. */
export class ModelToGrid {
  readonly #styles = new Map<StyleModel, ReturnType<typeof styleData>>();

  constructor(
    private readonly model: Workbook,
    private readonly channel: GridChannel,
    private readonly painters: Partial<Record<Change["facet"], FacetPainter>>,
  ) {}

  /** Shows everything that did not come from the grid itself. */
  show(changes: readonly Change[]): void {
    const foreign = changes.filter(({ source }) => source === "api" || source === "remote" || source === "load");
    if (foreign.some(({ facet }) => facet === "sheets")) this.#sheets();
    const areas = new Map<string, (Area | undefined)[]>();
    const others = new Map<string, Set<Change["facet"]>>();
    for (const { facet, sheet, area } of foreign) {
      if (!sheet) continue;
      if (facet === "cells" || facet === "styles") areas.set(sheet, [...(areas.get(sheet) ?? []), area]);
      else others.set(sheet, (others.get(sheet) ?? new Set()).add(facet));
    }
    for (const [id, list] of areas) this.#withSheet(id, (sheet) => this.#cells(sheet, list));
    for (const [id, facets] of others) this.#withSheet(id, (sheet) => facets.forEach((facet) => this.#facet(sheet, facet)));
  }

  #withSheet(id: string, work: (sheet: SheetWithCells) => void): void {
    const sheet = this.model.sheet(id);
    if (sheet && this.channel.worksheet(id)) work(sheet);
  }

  #facet(sheet: SheetWithCells, facet: Change["facet"]): void {
    if (facet === "columns") this.#columns(sheet);
    if (facet === "rows") this.#rows(sheet);
    if (facet === "merges") this.#merges(sheet);
    if (facet === "view" || facet === "sheet") this.#view(sheet);
    this.painters[facet]?.(sheet);
  }

  #cells(sheet: SheetWithCells, list: (Area | undefined)[]): void {
    this.makeRoom(sheet.id, gridSize(sheet));
    const worksheet = this.channel.worksheet(sheet.id);
    if (!worksheet) return;
    const whole: Area = { row: 0, column: 0, rows: worksheet.getRowCount(), columns: worksheet.getColumnCount() };
    const known = list.map((area) => intersect(area ?? whole, whole)).filter((area) => area !== null);
    const areas = known.length > MOST_AREAS ? [known.reduce(bounding)] : known;
    const cellValue: Record<number, Record<number, ICellData | null>> = {};
    const matrix = worksheet.getCellMatrix();
    for (const area of areas) {
      const range = rangeOf(area);
      matrix.forValue((row, column) => {
        if (row < range.startRow || row > range.endRow || column < range.startColumn || column > range.endColumn) return;
        if (!sheet.cells.get(row, column)) (cellValue[row] ??= {})[column] = null;
      });
      sheet.cells.forEach(area, (cell, row, column) => ((cellValue[row] ??= {})[column] = this.#cell(cell)));
    }
    if (Object.keys(cellValue).length > 0) this.channel.sendTo(sheet.id, SetRangeValuesMutation.id, { cellValue });
    this.#heights(sheet, areas);
  }

  /** Rows grow with larger fonts and wrapped text, as Excel's do. */
  #heights(sheet: SheetWithCells, areas: readonly Area[]): void {
    const heights = new Map(areas.flatMap((area) => [...naturalHeights(this.model, sheet, { ...area, column: 0, columns: 16384 })]));
    const config = this.channel.worksheet(sheet.id)?.getConfig().rowData ?? {};
    const changed = [...heights].filter(([row, ah]) => config[row]?.ah !== ah);
    if (changed.length === 0) return;
    const data = Object.fromEntries(changed.map(([row, ah]) => [row, { ...config[row], ah, ia: BooleanNumber.TRUE }]));
    this.channel.sendTo(sheet.id, SetRowDataMutation.id, { rowData: data });
  }

  #cell(cell: CellModel): ICellData {
    const style = cell.style > 0 ? this.#style(cell.style) : null;
    if (cell.spilledFrom) return { v: null, f: null, si: null, p: null, s: style };
    const formula = cell.formula === undefined ? null : plainFormula(cell.formula);
    return { ...valueData(cell.value), f: formula, si: null, p: null, s: style };
  }

  /** Styles are sent whole: the grid merges what it is given into what was there. */
  #style(index: number): ReturnType<typeof styleData> {
    const style = this.model.styles[index];
    const base = this.model.styles[0];
    if (!style || !base) return {};
    const known = this.#styles.get(style) ?? styleData(style, base);
    this.#styles.set(style, known);
    return known;
  }

  /** Lets a sheet of the grid have at least so many rows and columns. */
  makeRoom(sheet: string, { rows, columns }: { rows: number; columns: number }): void {
    const worksheet = this.channel.worksheet(sheet);
    if (!worksheet) return;
    if (rows > worksheet.getRowCount()) this.channel.sendTo(sheet, SetWorksheetRowCountMutation.id, { rowCount: Math.min(1048576, rows) });
    if (columns > worksheet.getColumnCount())
      this.channel.sendTo(sheet, SetWorksheetColumnCountMutation.id, { columnCount: Math.min(16384, columns) });
  }

  #columns(sheet: SheetWithCells): void {
    const data = columnData(sheet);
    const before = this.channel.worksheet(sheet.id)?.getConfig().columnData ?? {};
    const gone = Object.fromEntries(
      Object.keys(before)
        .filter((key) => !(Number(key) in data))
        .map((key) => [key, null]),
    );
    const plain = Object.fromEntries(Object.entries(data).map(([key, entry]) => [key, { hd: BooleanNumber.FALSE, ...entry }]));
    this.channel.sendTo(sheet.id, SetColDataMutation.id, { columnData: { ...gone, ...plain } });
  }

  #rows(sheet: SheetWithCells): void {
    const data = rowData(this.model, sheet);
    const before = this.channel.worksheet(sheet.id)?.getConfig().rowData ?? {};
    const gone = Object.fromEntries(
      Object.entries(before as Record<string, IRowData | undefined>)
        .filter(([key, row]) => !(Number(key) in data) && (row?.hd || row?.h || row?.ah))
        .map(([key]) => [key, null]),
    );
    const plain = Object.fromEntries(Object.entries(data).map(([key, entry]) => [key, { hd: BooleanNumber.FALSE, ...entry }]));
    this.channel.sendTo(sheet.id, SetRowDataMutation.id, { rowData: { ...gone, ...plain } });
  }

  #merges(sheet: SheetWithCells): void {
    const before = this.channel.worksheet(sheet.id)?.getMergeData() ?? [];
    if (before.length > 0)
      this.channel.sendTo(sheet.id, RemoveWorksheetMergeMutation.id, { ranges: before.map((range) => ({ ...range })) });
    if (sheet.merges.length > 0) this.channel.sendTo(sheet.id, AddWorksheetMergeMutation.id, { ranges: sheet.merges.map(rangeOf) });
  }

  #view(sheet: SheetWithCells): void {
    const config = this.channel.worksheet(sheet.id)?.getConfig();
    if (!config) return;
    const flag = (on: boolean): BooleanNumber => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);
    if (config.name !== sheet.name) this.channel.sendTo(sheet.id, SetWorksheetNameMutation.id, { name: sheet.name });
    if (config.tabColor !== sheet.tabColor) this.channel.sendTo(sheet.id, SetTabColorMutation.id, { color: sheet.tabColor });
    const hidden = flag(sheet.visibility !== "Visible");
    if (config.hidden !== hidden) this.channel.sendTo(sheet.id, SetWorksheetHideMutation.id, { hidden });
    const showGridlines = flag(sheet.showGridlines);
    if (config.showGridlines !== showGridlines) this.channel.sendTo(sheet.id, ToggleGridlinesMutation.id, { showGridlines });
    const freeze = freezeData(sheet);
    const now = config.freeze;
    if (now.xSplit !== freeze.xSplit || now.ySplit !== freeze.ySplit)
      this.channel.sendTo(sheet.id, SetFrozenMutation.id, { ...freeze, resetScroll: true });
  }

  #sheets(): void {
    const workbook = this.channel.workbook;
    if (!workbook) return;
    const wanted = this.model.sheets;
    wanted.forEach((sheet, index) => {
      if (!this.channel.worksheet(sheet.id)) this.channel.send(InsertSheetMutation.id, { index, sheet: worksheetData(this.model, sheet) });
    });
    const keep = new Set(wanted.map(({ id }) => this.channel.ids.grid(id)));
    for (const sheet of [...workbook.getSheets()]) {
      const subUnitId = sheet.getSheetId();
      if (!keep.has(subUnitId)) this.channel.send(RemoveSheetMutation.id, { subUnitId, subUnitName: sheet.getName() });
    }
    wanted.forEach(({ id }, toOrder) => {
      const fromOrder = workbook.getSheets().findIndex((sheet) => sheet.getSheetId() === this.channel.ids.grid(id));
      if (fromOrder >= 0 && fromOrder !== toOrder) this.channel.sendTo(id, SetWorksheetOrderMutation.id, { fromOrder, toOrder });
    });
  }
}
