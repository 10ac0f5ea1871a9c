import { BooleanNumber } from "@univerjs/core";
import type { IColumnData, IRange, IRowData } from "@univerjs/core";
import { IDefinedNamesService } from "@univerjs/engine-formula";
import { ConditionalFormattingRuleModel } from "@univerjs/sheets-conditional-formatting";
import { SheetsFilterService } from "@univerjs/sheets-filter";
import { TableManager } from "@univerjs/sheets-table";
import type { ITableInfo } from "@univerjs/sheets-table";
import type { Workbook } from "../../model/Workbook";
import { newTableLook } from "../../model/newTableLook";
import type { Change, SheetWithCells, TableModel } from "../../model/WorkbookModel";
import { readChartPlaces } from "../charts/readChartPlaces";
import type { GridChannel } from "./GridChannel";
import { gridRule } from "./gridRule";
import { columnCharacters, pixelsToPoints } from "./units";
import { areaOf, UNIT } from "./workbookData";

interface Heard {
  model: Workbook;
  channel: GridChannel;
  params: object;
}

/** What a mutation of the grid did to a sheet's furniture, read back from the grid as it stands. */
export type FurnitureReader = (heard: Heard) => void;

type SheetReader = (sheet: SheetWithCells, channel: GridChannel, params: object) => void;

/** A reader of one sheet that announces one facet. */
function reader(facet: Change["facet"], read: SheetReader): FurnitureReader {
  return ({ model, channel, params }) => {
    const grid = (params as { subUnitId?: string }).subUnitId;
    const sheet = grid === undefined ? undefined : model.sheet(channel.ids.model(grid));
    if (!sheet || !channel.worksheet(sheet.id)) return;
    read(sheet, channel, params);
    model.announce({ facet, source: "user", sheet: sheet.id });
  };
}

const columns = reader("columns", (sheet, channel) => {
  const data = channel.worksheet(sheet.id)?.getConfig().columnData ?? {};
  for (const [key, column] of Object.entries(data as Record<string, IColumnData | undefined>)) {
    const before = sheet.columns.get(Number(key));
    const hidden = column?.hd === BooleanNumber.TRUE;
    const width = column?.w === undefined ? before?.width : columnCharacters(column.w);
    if (width === undefined && !hidden && !before) continue;
    sheet.columns.set(Number(key), { ...before, ...(width === undefined ? {} : { width }), hidden });
  }
});

const rows = reader("rows", (sheet, channel) => {
  const worksheet = channel.worksheet(sheet.id);
  const data = worksheet?.getConfig().rowData ?? {};
  for (const [key, row] of Object.entries(data as Record<string, IRowData | undefined>)) {
    const { grown, ...before } = sheet.rows.get(Number(key)) ?? {};
    const hidden = row?.hd === BooleanNumber.TRUE || worksheet?.isRowFiltered(Number(key)) === true;
    const isOwn = row?.h !== undefined && row.ia !== BooleanNumber.TRUE;
    if (!isOwn && !hidden && !sheet.rows.has(Number(key))) continue;
    const height = isOwn ? { height: pixelsToPoints(row.h ?? 0) } : { ...(grown ? { grown } : {}) };
    sheet.rows.set(Number(key), { ...before, ...height, hidden });
  }
});

const merges = reader("merges", (sheet, channel) => {
  sheet.merges = (channel.worksheet(sheet.id)?.getMergeData() ?? []).map(areaOf);
});

const view = reader("view", (sheet, channel) => {
  const config = channel.worksheet(sheet.id)?.getConfig();
  if (!config) return;
  sheet.showGridlines = config.showGridlines !== BooleanNumber.FALSE;
  sheet.tabColor = config.tabColor;
  sheet.freeze = { rows: Math.max(0, config.freeze.ySplit), columns: Math.max(0, config.freeze.xSplit) };
  const hidden = config.hidden === BooleanNumber.TRUE;
  if (hidden !== (sheet.visibility !== "Visible")) sheet.visibility = hidden ? "Hidden" : "Visible";
});

function tableModel(info: ITableInfo, before: TableModel | undefined, freeId: number): TableModel {
  const names = info.columns.map((column) => column.displayName);
  const known = before?.columns ?? [];
  const columnsNow = names.map((name, index) => known.find((column) => column.name === name) ?? { id: index + 1, name });
  return {
    id: freeId,
    ...newTableLook,
    ...before,
    name: info.name,
    area: areaOf(info.range),
    columns: columnsNow,
    showHeaders: info.showHeader,
  };
}

const tables: FurnitureReader = (heard) =>
  reader("tables", (sheet, channel) => {
    const freeId = 1 + Math.max(0, ...heard.model.sheets.flatMap((other) => other.tables.map(({ id }) => id)));
    const list = channel.injector.get(TableManager).getTablesBySubunitId(UNIT, channel.ids.grid(sheet.id));
    sheet.tables = list.map((table) =>
      tableModel(
        table.getTableInfo(),
        sheet.tables.find(({ name }) => name === table.getDisplayName()),
        freeId,
      ),
    );
  })(heard);

const rules = reader("conditionalFormats", (sheet, channel) => {
  const inGrid = channel.injector.get(ConditionalFormattingRuleModel).getSubunitRules(UNIT, channel.ids.grid(sheet.id)) ?? [];
  const kept = sheet.conditionalFormats.filter((rule) => rule.type === "other" || inGrid.some(({ cfId }) => cfId === rule.id));
  for (const rule of inGrid) {
    const before = kept.find(({ id }) => id === rule.cfId);
    if (before) before.areas = rule.ranges.map(areaOf);
    const made = before ? undefined : gridRule(rule, kept.length);
    if (made) kept.push(made);
  }
  sheet.conditionalFormats = kept;
});

const filter = reader("filter", (sheet, channel) => {
  const range: IRange | undefined = channel.injector.get(SheetsFilterService).getFilterModel(UNIT, channel.ids.grid(sheet.id))?.getRange();
  if (range) sheet.autoFilter = areaOf(range);
  else delete sheet.autoFilter;
});

const insertSheet: FurnitureReader = ({ model, channel, params }) => {
  const { sheet, index } = params as { sheet: { id: string; name: string }; index: number };
  const made = model.addSheet(sheet.name, "user");
  channel.ids.link(sheet.id, made.id);
  model.moveSheet(made.id, index, "user");
};

const renameSheet: FurnitureReader = ({ model, channel, params }) => {
  const { subUnitId, name } = params as { subUnitId: string; name: string };
  model.renameSheet(channel.ids.model(subUnitId), name, "user");
};

const orderSheets: FurnitureReader = ({ model, channel }) => {
  channel.workbook?.getSheets().forEach((sheet, position) => {
    const id = channel.ids.model(sheet.getSheetId());
    if (model.sheets[position]?.id !== id) model.moveSheet(id, position, "user");
  });
};

const names: FurnitureReader = ({ model, channel }) => {
  const inGrid = Object.values(channel.injector.get(IDefinedNamesService).getDefinedNameMap(UNIT) ?? {});
  for (const known of [...model.names]) {
    if (known.visible && !inGrid.some(({ name }) => name === known.name))
      model.setName({ name: known.name, ...(known.scope ? { scope: known.scope } : {}), remove: true }, "user");
  }
  for (const { name, formulaOrRefString, comment = "", hidden, localSheetId } of inGrid) {
    const scope = localSheetId && localSheetId !== "AllDefaultWorkbook" ? channel.ids.model(localSheetId) : undefined;
    const formula = formulaOrRefString.startsWith("=") ? formulaOrRefString : `=${formulaOrRefString}`;
    const before = model.names.find((known) => known.name === name && known.scope === scope);
    if (before?.formula === formula) continue;
    model.setName({ name, formula, visible: !hidden, comment, ...(scope === undefined ? {} : { scope }) }, "user");
  }
};

const charts = reader("charts", readChartPlaces);

/** By the grid's own names of mutations. */
export const furnitureReaders: Readonly<Record<string, FurnitureReader>> = {
  "sheet.mutation.set-worksheet-col-width": columns,
  "sheet.mutation.set-col-data": columns,
  "sheet.mutation.set-col-hidden": columns,
  "sheet.mutation.set-col-visible": columns,
  "sheet.mutation.set-worksheet-row-height": rows,
  "sheet.mutation.set-row-data": rows,
  "sheet.mutation.set-row-hidden": rows,
  "sheet.mutation.set-row-visible": rows,
  "sheet.mutation.add-worksheet-merge": merges,
  "sheet.mutation.remove-worksheet-merge": merges,
  "sheet.mutation.set-frozen": view,
  "sheet.mutation.toggle-gridlines": view,
  "sheet.mutation.set-tab-color": view,
  "sheet.mutation.set-worksheet-hidden": view,
  "sheet.mutation.add-table": tables,
  "sheet.mutation.delete-table": tables,
  "sheet.mutation.set-sheet-table": tables,
  "sheet.mutation.add-conditional-rule": rules,
  "sheet.mutation.delete-conditional-rule": rules,
  "sheet.mutation.set-conditional-rule": rules,
  "sheet.mutation.move-conditional-rule": rules,
  "sheet.mutation.set-filter-range": filter,
  "sheet.mutation.remove-filter": filter,
  "sheet.mutation.set-drawing-apply": charts,
  "sheet.mutation.insert-sheet": insertSheet,
  "sheet.mutation.remove-sheet": ({ model, channel, params }) =>
    model.deleteSheet(channel.ids.model((params as { subUnitId: string }).subUnitId), "user"),
  "sheet.mutation.set-worksheet-name": renameSheet,
  "sheet.mutation.set-worksheet-order": orderSheets,
  "formula.mutation.set-defined-name": names,
  "formula.mutation.remove-defined-name": names,
};
