import type { ColourRule, Style, Value } from "../SheetDescription";
import { greatestColumnWidth, leastColumnWidth } from "./columnWidths";
import type { Part, PartBlock } from "./Part";
import { displayWidth } from "../measure/displayWidth";
import { longestWidth } from "../measure/longestWidth";
import type { TableColumn } from "./TableColumn";

/** Sentences between other columns are wrapped at this width, so that they do not push those apart; at the end there is more room. */
const sentenceWidth = 40;
const lastWidth = 72;
/** Room that a column leaves beside its longest text. */
const margin = 2;
/** Headers up to this length fit into the narrowest column. */
const longHeader = leastColumnWidth - margin;

interface Run {
  readonly at: number;
  /** The width at which its sentences are wrapped. */
  readonly wrapsAt?: number;
  readonly columns: readonly TableColumn[];
}

/**
 * A table: bold headers with a thin rule beneath, the rows, and a total row where a column has one. Long headers stand on two lines, sentences on as many as
 * they need.
 * @param columns hold equally many values
 * @param headerRoom characters to leave free beside each header
 */
export function tablePart(columns: readonly TableColumn[], headerRoom = 0): Part {
  const count = columns[0]?.values.length ?? 0;
  const totals = columns.some(({ total }) => total !== undefined);
  const runs = runsOf(columns);
  const rules = columns.flatMap((column, at) => rulesOf(column, at, count));
  const look: Style = { ...(totals && { rule: true }), ...(runs.some(({ wrapsAt }) => wrapsAt !== undefined) && { top: true }) };
  const blocks = runs.flatMap((run) => [
    { ...headerOf(run), ...(headerRoom > 0 && { room: headerRoom }) },
    ...(count > 0 ? [bodyOf(run, count, look)] : []),
    ...(run.columns.some(({ total }) => total != null) ? [totalOf(run, count)] : []),
  ]);
  return { rows: 1 + count + (totals ? 1 : 0), blocks, rules, charts: [] };
}

/** Neighbours that are aligned alike become one block; a column whose text flows or is wrapped stands alone. */
function runsOf(columns: readonly TableColumn[]): Run[] {
  const runs: { at: number; wrapsAt?: number; columns: TableColumn[] }[] = [];
  columns.forEach((column, at) => {
    const last = runs.at(-1);
    const isLong = !column.flows && longestWidth(column.values, column.format) > greatestColumnWidth - margin;
    if (isLong) runs.push({ at, wrapsAt: at === columns.length - 1 ? lastWidth : sentenceWidth, columns: [column] });
    else if (last && last.wrapsAt === undefined && last.columns[0]!.align === column.align && !column.flows) last.columns.push(column);
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
  const style = { bold: true, rule: true, ...alignOf(run) };
  const block = { row: 0, column: run.at, values: [[...headers, ...cellsBeside(run)]] };
  const isLong = !run.columns[0]!.flows && run.columns.some(({ header }) => header.includes(" ") && displayWidth(header) > longHeader);
  return isLong ? { ...block, style: { ...style, wrap: true }, wraps: "twoLines" } : { ...block, style };
}

/** The empty cells that text may run over. */
function cellsBeside({ columns: [column] }: Run): null[] {
  if (!column?.flows) return [];
  const longest = column.values.reduce<number>((most, value) => Math.max(most, typeof value === "string" ? displayWidth(value) : 0), 0);
  return Array.from({ length: Math.max(0, Math.ceil((longest * 1.1) / leastColumnWidth) - 1) }, () => null);
}

function bodyOf(run: Run, count: number, look: Style): PartBlock {
  const beside = look.rule ? cellsBeside(run) : [];
  const values = Array.from({ length: count }, (_, row): Value[] => [
    ...run.columns.map((column) => column.values[row] ?? null),
    ...beside,
  ]);
  return {
    row: 1,
    column: run.at,
    values,
    ...formatsOf(run),
    style: { ...alignOf(run), ...look, ...(run.wrapsAt !== undefined && { wrap: true }) },
    ...(run.columns[0]!.flows && { flows: 0 }),
    ...(run.wrapsAt !== undefined && { wraps: run.wrapsAt }),
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
