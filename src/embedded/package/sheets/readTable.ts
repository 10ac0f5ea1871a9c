import type { TableModel } from "../../model/WorkbookModel";
import { decodeCellText } from "../cells/cellText";
import { plainFormula } from "../cells/futureFunctions";
import { readFilters } from "../filters/readFilters";
import { attribute, child, childrenOf, flag, numeric } from "../xml/findXml";
import type { XmlElement } from "../xml/XmlElement";
import { areaOf } from "./areas";

/** A table part; `undefined` when it names no area. */
export function readTable(root: XmlElement, part: string): TableModel | undefined {
  const area = areaOf(attribute(root, "ref"));
  if (area === undefined) return undefined;
  const style = child(root, "tableStyleInfo");
  const columns = childrenOf(child(root, "tableColumns"), "tableColumn").map((column, index) => readColumn(column, index));
  const byPlace = Object.entries(readFilters(child(root, "autoFilter")));
  const filters = Object.fromEntries(
    byPlace.flatMap(([place, wanted]) => (columns[Number(place)] ? [[columns[Number(place)]!.id, wanted]] : [])),
  );
  return {
    id: numeric(root, "id") ?? 0,
    name: decodeCellText(attribute(root, "displayName") ?? attribute(root, "name") ?? ""),
    area,
    columns,
    showHeaders: numeric(root, "headerRowCount") !== 0,
    showTotals: (numeric(root, "totalsRowCount") ?? 0) > 0,
    showFilterButton: child(root, "autoFilter") !== undefined,
    style: attribute(style, "name") ?? "",
    showBandedRows: flag(style, "showRowStripes"),
    showBandedColumns: flag(style, "showColumnStripes"),
    showFirstColumn: flag(style, "showFirstColumn"),
    showLastColumn: flag(style, "showLastColumn"),
    ...(byPlace.length === 0 ? {} : { filters }),
    part,
  };
}

function readColumn(column: XmlElement, index: number): TableModel["columns"][number] {
  const found: TableModel["columns"][number] = {
    id: numeric(column, "id") ?? index + 1,
    name: decodeCellText(attribute(column, "name") ?? ""),
  };
  const formula = child(column, "totalsRowFormula")?.text;
  if (formula !== undefined) found.totalsFormula = `=${plainFormula(formula)}`;
  return found;
}
