import { areaAddress } from "../../model/address";
import type { FilterCriteriaByColumn } from "../../model/FilterCriteriaModel";
import type { TableColumnModel, TableModel } from "../../model/WorkbookModel";
import { encodeCellText } from "../cells/cellText";
import { fileFormula } from "../cells/futureFunctions";
import type { LookNumber } from "../filters/filterColumnXml";
import { filtersXml } from "../filters/patchFilters";
import { SPREADSHEET } from "../opc/namespaces";
import { escapeAttribute, escapeText } from "../xml/escapeXml";

/** The part of a new table. */
export function tableXml(table: TableModel, look: LookNumber): string {
  const { id, name, columns, showHeaders, showTotals, showFilterButton } = table;
  const marks = `id="${id}" name="${textMark(name)}" displayName="${textMark(name)}" ref="${areaAddress(table.area)}"`;
  const counts = `${showHeaders ? "" : ' headerRowCount="0"'}${showTotals ? ' totalsRowCount="1"' : ' totalsRowShown="0"'}`;
  const filter = showFilterButton && showHeaders ? tableFilterXml(table, look) : "";
  const list = columns.map(tableColumnXml).join("");
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<table xmlns="${SPREADSHEET}" ${marks}${counts}>${filter}<tableColumns count="${columns.length}">${list}</tableColumns>${tableStyleXml(table)}</table>`;
}

/** The filter of a table with what it chooses rows by, without prefix. */
export function tableFilterXml(table: TableModel, look: LookNumber): string {
  const columns = filtersXml(filtersByPlace(table), look);
  const head = `<autoFilter ref="${filterArea(table)}"`;
  return columns === "" ? `${head}/>` : `${head}>${columns}</autoFilter>`;
}

/** A table's criteria by place of the column, as files keep them. */
export function filtersByPlace({ columns, filters = {} }: TableModel): FilterCriteriaByColumn {
  return Object.fromEntries(columns.flatMap(({ id }, place) => (filters[id] === undefined ? [] : [[place, filters[id]]])));
}

export function tableColumnXml({ id, name, totalsFormula }: TableColumnModel): string {
  const head = `<tableColumn id="${id}" name="${textMark(name)}"`;
  if (totalsFormula === undefined) return `${head}/>`;
  return `${head} totalsRowFunction="custom"><totalsRowFormula>${escapeText(fileFormula(totalsFormula.replace(/^=/, "")))}</totalsRowFormula></tableColumn>`;
}

export function tableStyleXml(table: TableModel): string {
  const flags = [
    ["showFirstColumn", table.showFirstColumn],
    ["showLastColumn", table.showLastColumn],
    ["showRowStripes", table.showBandedRows],
    ["showColumnStripes", table.showBandedColumns],
  ] as const;
  const name = table.style === "" ? "" : ` name="${escapeAttribute(table.style)}"`;
  return `<tableStyleInfo${name}${flags.map(([flag, isOn]) => ` ${flag}="${isOn ? 1 : 0}"`).join("")}/>`;
}

/** The header and data rows of a table, which its filter covers. */
export function filterArea({ area, showTotals }: TableModel): string {
  return areaAddress(showTotals ? { ...area, rows: area.rows - 1 } : area);
}

/** Names in tables write line breaks as escapes. */
export function textMark(text: string): string {
  return escapeAttribute(encodeCellText(text).replaceAll("\n", "_x000a_"));
}
