import type { ColourRule, Style, Value } from "../SheetDescription";
import { leastColumnWidth } from "./columnWidths";
import type { Part, PartBlock } from "./Part";
import { displayWidth } from "../measure/displayWidth";
import type { TableColumn } from "./TableColumn";

interface Run {
  readonly at: number;
  readonly columns: readonly TableColumn[];
}

/**
 * A table: bold headers with a thin rule beneath, the rows, and a total row where a column has one.
 * @param columns hold equally many values
 * @param headerRoom characters to leave free beside each header
 */
export function tablePart(columns: readonly TableColumn[], headerRoom = 0): Part {
  const count = columns[0]?.values.length ?? 0;
  const totals = columns.some(({ total }) => total !== undefined);
  const runs = runsOf(columns);
  const rules = columns.flatMap((column, at) => rulesOf(column, at, count));
  const blocks = runs.flatMap((run) => [
    { ...headerOf(run), ...(headerRoom > 0 && { room: headerRoom }) },
    ...(count > 0 ? [bodyOf(run, count, totals)] : []),
    ...(run.columns.some(({ total }) => total != null) ? [totalOf(run, count)] : []),
  ]);
  return { rows: 1 + count + (totals ? 1 : 0), blocks, rules, charts: [] };
}

/** Neighbours that are aligned alike become one block; a column whose text flows stands alone. */
function runsOf(columns: readonly TableColumn[]): Run[] {
  const runs: { at: number; columns: TableColumn[] }[] = [];
  columns.forEach((column, at) => {
    const last = runs.at(-1)?.columns[0];
    if (last && last.align === column.align && !column.flows) runs.at(-1)!.columns.push(column);
    else runs.push({ at, columns: [column] });
  });
  return runs;
}

/** Text that follows numbers keeps a step away from them. */
function alignOf({ at, columns }: Run): Style {
  const { align } = columns[0]!;
  return align === "left" && at > 0 ? { align, indent: 1 } : { align };
}

/** The rule beneath a header runs on under text that flows. */
function headerOf(run: Run): PartBlock {
  const headers: Value[] = run.columns.map(({ header }) => header);
  return { row: 0, column: run.at, values: [[...headers, ...cellsBeside(run)]], style: { bold: true, rule: true, ...alignOf(run) } };
}

/** The empty cells that text may run over. */
function cellsBeside({ columns: [column] }: Run): null[] {
  if (!column?.flows) return [];
  const longest = column.values.reduce<number>((most, value) => Math.max(most, typeof value === "string" ? displayWidth(value) : 0), 0);
  return Array.from({ length: Math.max(0, Math.ceil((longest * 1.1) / leastColumnWidth) - 1) }, () => null);
}

function bodyOf(run: Run, count: number, ruled: boolean): PartBlock {
  const beside = ruled ? cellsBeside(run) : [];
  const values = Array.from({ length: count }, (_, row): Value[] => [
    ...run.columns.map((column) => column.values[row] ?? null),
    ...beside,
  ]);
  return {
    row: 1,
    column: run.at,
    values,
    ...formatsOf(run),
    style: { ...alignOf(run), ...(ruled && { rule: true }) },
    ...(run.columns[0]!.flows && { flows: 0 }),
  };
}

function totalOf(run: Run, count: number): PartBlock {
  return {
    row: count + 1,
    column: run.at,
    values: [run.columns.map(({ total }) => total ?? null)],
    ...formatsOf(run),
    style: { bold: true, ...alignOf(run) },
  };
}

function formatsOf({ columns }: Run): Pick<PartBlock, "formats"> {
  return columns.some(({ format }) => format !== null) ? { formats: columns.map(({ format }) => format) } : {};
}

/** One rule for each label that stands in the column; `plain` has no colours. */
function rulesOf({ labels, values }: TableColumn, column: number, rows: number): ColourRule[] {
  if (!labels) return [];
  const met = new Set(values);
  const area = { row: 1, column, rows, columns: 1 };
  return labels.flatMap(({ text, role }): ColourRule[] => (role === "plain" || !met.has(text) ? [] : [{ kind: "text", area, text, role }]));
}
