import type { Workbook } from "../../../src/embedded/model/Workbook";
import type { SheetWithCells } from "../../../src/embedded/model/WorkbookModel";
import { columnLetters } from "../../../src/core/columnLetters";

const everything = { row: 0, column: 0, rows: 1_048_576, columns: 16_384 };

function cells(workbook: Workbook, { cells: store }: SheetWithCells): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  store.forEach(store.used(false) ?? everything, ({ value, formula, style }, row, column) => {
    const look = workbook.styles[style]!;
    const plain = style === 0 || JSON.stringify({ ...look, origin: 0 }) === JSON.stringify({ ...workbook.styles[0], origin: 0 });
    if (value === null && !formula && plain) return;
    found[`${columnLetters(column)}${row + 1}`] = [formula ?? value, plain ? "plain" : { ...look, origin: undefined }];
  });
  return found;
}

/** Excel gives rules new numbers and ids when they are made again; what they say and their order stay. */
function rules({ conditionalFormats }: SheetWithCells): unknown[] {
  return [...conditionalFormats].sort((a, b) => a.priority - b.priority).map((rule) => ({ ...rule, id: undefined, priority: undefined }));
}

/** Column widths that were never set and those that were set to the standard look the same. */
function widths({ columns, standardWidth }: SheetWithCells): unknown[] {
  return [...columns]
    .map(([column, { width, hidden }]) => [column, Math.round((width ?? standardWidth) * 100) / 100, hidden ?? false])
    .filter(([, width, hidden]) => hidden === true || width !== Math.round(standardWidth * 100) / 100)
    .sort((a, b) => Number(a[0]) - Number(b[0]));
}

function sheetOf(workbook: Workbook, sheet: SheetWithCells): unknown {
  const { name, visibility, freeze, showGridlines, merges, tables, charts, protection, pageLayout, autoFilter, tabColor } = sheet;
  return {
    name,
    visibility,
    freeze,
    showGridlines,
    merges,
    tables: tables.map((table) => ({ ...table, columns: table.columns.map((column) => ({ ...column, id: undefined })) })),
    charts: charts.map((chart) => ({ ...chart, id: undefined })),
    protection,
    pageLayout,
    autoFilter,
    tabColor,
    hiddenRows: [...sheet.rows].filter(([, { hidden }]) => hidden).map(([row]) => row),
    widths: widths(sheet),
    rules: rules(sheet),
    cells: cells(workbook, sheet),
  };
}

/** The texts of custom XML parts; ids of sheets that were built again differ. */
function parts({ customXmlParts }: Workbook): string[] {
  return customXmlParts.map(({ xml }) => xml.replace(/\{[\w-]{36}\}/g, "{id}")).sort();
}

/** Everything in a workbook that a user could notice, for "as it was before". Plain data. */
export function snapshot(workbook: Workbook, { withParts = true } = {}): unknown {
  const names = workbook.names
    .map((name) => ({ ...name, formula: name.formula.replaceAll("'", "") }))
    .sort((a, b) => a.name.localeCompare(b.name));
  return structuredClone({
    active: workbook.sheet(workbook.activeSheet)?.name,
    sheets: workbook.sheets.map((sheet) => sheetOf(workbook, sheet)),
    names,
    parts: withParts ? parts(workbook) : [],
  });
}
