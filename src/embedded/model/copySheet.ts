import { freeName } from "./freeName";
import type { Workbook } from "./Workbook";
import type { ChangeSource, SheetModel } from "./WorkbookModel";

/**
 * A copy of a sheet at the end of the workbook, called `Name (2)`: cells with their look, and what the model holds of the rest. Tables get
 * names of their own; drawings and pivot tables of the file stay with the sheet that they came with.
 */
export function copySheet(workbook: Workbook, id: string, source: ChangeSource): SheetModel | undefined {
  const original = workbook.sheet(id);
  if (!original) return undefined;
  const { cells, part: _, id: __, name, visibility: ___, ...rest } = original;
  return workbook.batch(() => {
    const copy = workbook.addSheet(
      freeName(
        name,
        workbook.sheets.map((sheet) => sheet.name),
      ),
      source,
    );
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
    const numbers = workbook.sheets.flatMap(({ tables }) => tables.map((table) => table.id));
    const names = workbook.sheets.flatMap(({ tables }) => tables.map((table) => table.name));
    const furniture = structuredClone({
      ...rest,
      comments: [],
      pivots: [],
      frames: [],
      charts: rest.charts.filter(({ foreign }) => !foreign),
    });
    furniture.tables.forEach((table, i) => {
      table.id = Math.max(0, ...numbers) + 1 + i;
      table.name = tableName(table.name, names);
      names.push(table.name);
      delete table.part;
    });
    for (const rule of furniture.conditionalFormats) delete rule.origin;
    furniture.conditionalFormats = furniture.conditionalFormats.filter(({ type }) => type !== "other");
    Object.assign(copy, furniture);
    for (const facet of [
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
    ] as const)
      workbook.announce({ facet, source, sheet: copy.id });
    return copy;
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
