import { areaAddress } from "../../model/address";
import type { TableModel } from "../../model/WorkbookModel";
import type { OpcPackage } from "../opc/OpcPackage";
import type { LookNumber } from "../filters/filterColumnXml";
import { patchFilters } from "../filters/patchFilters";
import { child, childrenOf, numeric } from "../xml/findXml";
import { prefixOf, withPrefix } from "../xml/withPrefix";
import type { XmlElement } from "../xml/XmlElement";
import { XmlEdits } from "../xml/XmlEdits";
import { filterArea, filtersByPlace, tableColumnXml, tableFilterXml, tableStyleXml, textMark } from "./tableXml";

/** Patches a table's part: area, filter, columns, totals, style. Columns that are as they were keep their element. */
export function patchTable(pack: OpcPackage, { old, table }: Versions, look: LookNumber): void {
  const part = old.part!;
  if (JSON.stringify(old) === JSON.stringify(table)) return;
  const source = pack.text(part);
  const root = pack.xml(part);
  const edits = new XmlEdits();
  const prefix = prefixOf(root);
  if (old.name !== table.name) for (const name of ["name", "displayName"]) edits.setAttribute(root, name, table.name);
  edits.setAttribute(root, "ref", areaAddress(table.area));
  if (old.showHeaders !== table.showHeaders) edits.setAttribute(root, "headerRowCount", table.showHeaders ? undefined : "0");
  if (old.showTotals !== table.showTotals) edits.setAttribute(root, "totalsRowCount", table.showTotals ? "1" : undefined);
  patchFilter(edits, root, { old, table, prefix, source, look });
  patchColumns(edits, { root, source, prefix }, { old, table });
  if (styleOf(old) !== styleOf(table)) {
    const style = child(root, "tableStyleInfo");
    const xml = withPrefix(tableStyleXml(table), prefix);
    if (style === undefined) edits.insert(child(root, "extLst")?.start ?? root.contentEnd, xml);
    else edits.replace(style.start, style.end, xml);
  }
  pack.set(part, edits.apply(source));
}

interface Versions {
  old: TableModel;
  table: TableModel;
}

function patchFilter(
  edits: XmlEdits,
  root: XmlElement,
  { old, table, prefix, source, look }: Versions & { prefix: string; source: string; look: LookNumber },
): void {
  const filter = child(root, "autoFilter");
  const isWanted = table.showFilterButton && table.showHeaders;
  if (filter !== undefined && !isWanted) {
    edits.remove(filter);
    return;
  }
  if (filter === undefined) {
    if (isWanted) edits.insert(root.contentStart, withPrefix(tableFilterXml(table, look), prefix));
    return;
  }
  edits.setAttribute(filter, "ref", filterArea(table));
  if (ids(old) === ids(table)) {
    patchFilters(edits, filter, { source, prefix, old: filtersByPlace(old), now: filtersByPlace(table), look });
    return;
  }
  // A filter names its column by position: it follows the column, and goes with it.
  for (const one of childrenOf(filter, "filterColumn")) {
    const id = old.columns[numeric(one, "colId") ?? -1]?.id;
    const position = table.columns.findIndex((column) => column.id === id);
    if (position < 0) edits.remove(one);
    else edits.setAttribute(one, "colId", String(position));
  }
}

function patchColumns(
  edits: XmlEdits,
  { root, source, prefix }: { root: XmlElement; source: string; prefix: string },
  { old, table }: Versions,
): void {
  if (JSON.stringify(old.columns) === JSON.stringify(table.columns)) return;
  const list = child(root, "tableColumns");
  if (list === undefined) return;
  const elements = new Map(childrenOf(list, "tableColumn").map((one, index) => [numeric(one, "id") ?? index + 1, one]));
  const before = new Map(old.columns.map((column) => [column.id, column]));
  const content = table.columns.map((column) => {
    const element = elements.get(column.id);
    const known = before.get(column.id);
    if (element === undefined || known === undefined || known.totalsFormula !== column.totalsFormula)
      return withPrefix(tableColumnXml(column), prefix);
    const text = source.slice(element.start, element.end);
    return known.name === column.name ? text : text.replace(/\sname=(?:"[^"]*"|'[^']*')/, () => ` name="${textMark(column.name)}"`);
  });
  const name = `${prefix}tableColumns`;
  edits.replace(list.start, list.end, `<${name} count="${content.length}">${content.join("")}</${name}>`);
}

function ids({ columns }: TableModel): string {
  return columns.map(({ id }) => id).join();
}

function styleOf({ style, showBandedRows, showBandedColumns, showFirstColumn, showLastColumn }: TableModel): string {
  return JSON.stringify([style, showBandedRows, showBandedColumns, showFirstColumn, showLastColumn]);
}
