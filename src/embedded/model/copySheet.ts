import type { ChartModel } from "./ChartModel";
import { freeName } from "./freeName";
import { mapReferences } from "./mapReferences";
import type { Workbook } from "./Workbook";
import type { Change, ChangeSource, SheetModel, TableModel } from "./WorkbookModel";

/** What of a copied sheet is different from an empty one. */
const facets: readonly Change["facet"][] = [
  "columns",
  "rows",
  "merges",
  "tables",
  "conditionalFormats",
  "charts",
  "validations",
  "view",
  "pageLayout",
  "protection",
  "filter",
];

/**
 * A copy of a sheet at the end of the workbook, called `Name (2)`: cells with their look, and what the model holds of the rest. Tables get
 * names of their own; drawings and pivot tables of the file, and charts that the model does not hold, stay with the sheet that they came with.
 */
export function copySheet(workbook: Workbook, id: string, source: ChangeSource): SheetModel | undefined {
  const original = workbook.sheet(id);
  if (!original) return undefined;
  const { cells, part: _, id: __, name, visibility: ___, ...rest } = original;
  return workbook.batch(() => {
    const taken = workbook.sheets.map((sheet) => sheet.name);
    const copy = workbook.addSheet(freeName(name, taken), source);
    const used = cells.used(false);
    if (used)
      workbook.writeArea(
        { sheet: copy.id, area: used },
        (row, column) => {
          const cell = cells.get(row, column);
          return cell ? { ...cell } : null;
        },
        source,
      );
    const furniture = structuredClone({
      ...rest,
      comments: [],
      pivots: [],
      frames: [],
      charts: rest.charts.filter(({ foreign }) => !foreign || foreign.drawable).map((chart) => copiedChart(chart, name, copy.name)),
    });
    renumberTables(workbook, furniture.tables);
    for (const rule of furniture.conditionalFormats) delete rule.origin;
    furniture.conditionalFormats = furniture.conditionalFormats.filter(({ type }) => type !== "other");
    Object.assign(copy, furniture);
    for (const facet of facets) workbook.announce({ facet, source, sheet: copy.id });
    return copy;
  });
}

/** A chart that is written anew, and shows the copy's cells where it showed those of the sheet. */
function copiedChart({ foreign: _, ...chart }: ChartModel, from: string, to: string): ChartModel {
  const follow = (reference: string): string =>
    mapReferences(reference, (one) => (one.sheet?.toLowerCase() === from.toLowerCase() ? { ...one, sheet: to } : one));
  const series = chart.series.map((one) => ({
    ...one,
    values: follow(one.values),
    ...(one.categories === undefined ? {} : { categories: follow(one.categories) }),
    ...(one.nameReference === undefined ? {} : { nameReference: follow(one.nameReference) }),
  }));
  return { ...chart, series };
}

/** Gives copied tables numbers and names of their own. */
function renumberTables(workbook: Workbook, copies: TableModel[]): void {
  const tables = workbook.sheets.flatMap((sheet) => sheet.tables);
  const names = tables.map(({ name }) => name);
  const highest = Math.max(0, ...tables.map(({ id }) => id));
  copies.forEach((table, index) => {
    table.id = highest + 1 + index;
    table.name = tableName(table.name, names);
    names.push(table.name);
    delete table.part;
  });
}

/** `Sales2` of `Sales`, `Sales4` of `Sales3`. */
function tableName(name: string, taken: readonly string[]): string {
  const stem = name.replace(/\d+$/, "");
  const used = new Set(taken.map((other) => other.toLowerCase()));
  let number = Number(/\d+$/.exec(name)?.[0] ?? 1) + 1;
  while (used.has(`${stem}${String(number)}`.toLowerCase())) number += 1;
  return `${stem}${String(number)}`;
}
