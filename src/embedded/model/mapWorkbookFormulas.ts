import { MAX_COLUMNS, MAX_ROWS } from "./intersect";
import { mapReferences } from "./mapReferences";
import type { FormulaReference } from "./mapReferences";
import type { SparseCells } from "./SparseCells";
import type { ChartModel } from "./ChartModel";
import type { ConditionalFormatModel, DefinedName, SheetModel } from "./WorkbookModel";

/** Answers what a reference becomes; `home` is the sheet that a reference without a sheet means (`undefined` in a name of the workbook). */
export type WorkbookReferenceMapper = (reference: FormulaReference, home: string | undefined) => FormulaReference | null;

interface Target {
  sheets: readonly (SheetModel & { readonly cells: SparseCells })[];
  names: readonly DefinedName[];
  map: WorkbookReferenceMapper;
  onCell: (sheet: string, row: number, column: number) => void;
  onFacet: (sheet: string, facet: "conditionalFormats" | "charts" | "validations" | "names") => void;
}

const WHOLE = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

/** Rewrites the references of every formula in the workbook: cells, names, rules, validations and charts. */
export function mapWorkbookFormulas({ sheets, names, map, onCell, onFacet }: Target): void {
  for (const sheet of sheets) {
    const rewrite = (formula: string): string => mapReferences(formula, (reference) => map(reference, sheet.id));
    sheet.cells.forEach(WHOLE, (cell, row, column) => {
      if (cell.formula === undefined) return;
      const formula = rewrite(cell.formula);
      if (formula === cell.formula) return;
      cell.formula = formula;
      onCell(sheet.id, row, column);
    });
    if (sheet.conditionalFormats.filter((format) => mapRule(format, rewrite)).length > 0) onFacet(sheet.id, "conditionalFormats");
    if (sheet.charts.filter((chart) => mapChart(chart, rewrite)).length > 0) onFacet(sheet.id, "charts");
    if (sheet.validations.filter((validation) => mapFields(validation, ["formula1", "formula2"], rewrite)).length > 0)
      onFacet(sheet.id, "validations");
  }
  for (const name of names) {
    const formula = mapReferences(name.formula, (reference) => map(reference, name.scope));
    if (formula === name.formula) continue;
    name.formula = formula;
    onFacet("", "names");
  }
}

type Rewrite = (formula: string) => string;

function mapRule(format: ConditionalFormatModel, rewrite: Rewrite): boolean {
  if (format.type === "custom") return mapFields(format, ["formula"], rewrite);
  if (format.type !== "cellValue") return false;
  const formulas = format.formulas.map(rewrite);
  const isChanged = formulas.some((formula, i) => formula !== format.formulas[i]);
  format.formulas = formulas;
  return isChanged;
}

function mapChart(chart: ChartModel, rewrite: Rewrite): boolean {
  return chart.series.filter((series) => mapFields(series, ["values", "categories", "nameReference"], rewrite)).length > 0;
}

function mapFields<K extends string>(owner: Partial<Record<K, string>>, fields: readonly K[], rewrite: Rewrite): boolean {
  let isChanged = false;
  for (const field of fields) {
    const before = owner[field];
    if (before === undefined) continue;
    const after = rewrite(before);
    isChanged ||= after !== before;
    owner[field] = after;
  }
  return isChanged;
}
