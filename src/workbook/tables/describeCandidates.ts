import type { Area } from "../../core/Area";
import type { Cell } from "../../core/Cell";
import type { TableSource } from "../WorkbookPort";
import { readBlock } from "../read/readBlock";
import type { HeldColumn, Holdings } from "../register/Holdings";
import { rangeAt } from "../session/rangeAt";
import type { Candidate } from "./Candidate";
import { headerRow } from "./headerRow";
import { headerTexts } from "./headerTexts";
import { ownedIn } from "./ownedIn";

const sampleRows = 20;
/** Rows read from the top of each candidate: titles, header, sample. */
const topRows = 32;
/** Cells of samples in one answer. */
const mostCells = 50_000;

/** Titles above the header are not part of the table. */
function tableArea({ kind, area }: Candidate, top: readonly (readonly Cell[])[]): Area | null {
  if (kind === "table") return area;
  const header = headerRow(top);
  return header < 0 ? null : { ...area, row: area.row + header, rows: area.rows - header };
}

function describe(candidate: Candidate, top: readonly (readonly Cell[])[], columns: readonly HeldColumn[]): TableSource | null {
  const area = tableArea(candidate, top);
  if (!area) return null;
  const owned = ownedIn(columns, candidate.sheet.id, area).map((held) => held.area.column - area.column);
  if (owned.length === area.columns) return null;
  const from = area.row - candidate.area.row;
  const rowCount = candidate.data?.rows ?? area.rows - 1;
  return {
    id: candidate.id,
    kind: candidate.kind,
    name: candidate.name,
    sheet: candidate.sheet.name,
    area,
    headers: headerTexts(top[from]!, area.column),
    owned,
    rowCount,
    sample: top.slice(from + 1, from + 1 + Math.min(sampleRows, rowCount)),
  };
}

/** Batches of candidates whose first rows fit into one answer. */
function batches(candidates: readonly Candidate[]): Candidate[][] {
  const found: Candidate[][] = [];
  let cells = mostCells;
  for (const candidate of candidates) {
    const own = candidate.area.columns * topRows;
    if (cells + own > mostCells) found.push([]);
    cells = cells + own > mostCells ? own : cells + own;
    found.at(-1)!.push(candidate);
  }
  return found;
}

/** Reads the first rows of each candidate and tells those that are tables. */
export async function describeCandidates(
  context: Excel.RequestContext,
  candidates: readonly Candidate[],
  holdings: Holdings,
): Promise<TableSource[]> {
  const found: (TableSource | null)[] = [];
  for (const batch of batches(candidates)) {
    const tops = batch.map(({ sheet, area }) =>
      rangeAt(context.workbook.worksheets.getItem(sheet.id), { ...area, rows: Math.min(area.rows, topRows) }),
    );
    const cells = await readBlock(context, tops);
    found.push(...batch.map((candidate, index) => describe(candidate, cells[index]!, holdings.columns)));
  }
  return withFormats(
    context,
    found.filter((source) => source !== null),
  );
}

/** The number formats of each table's first data row. One request. */
async function withFormats(context: Excel.RequestContext, sources: readonly TableSource[]): Promise<TableSource[]> {
  const rows = sources.map(({ sheet, area, rowCount }) => {
    const first = { row: area.row + 1, column: area.column, rows: 1, columns: area.columns };
    return rowCount === 0 ? undefined : rangeAt(context.workbook.worksheets.getItem(sheet), first).load("numberFormat");
  });
  if (rows.some((row) => row !== undefined)) await context.sync();
  return sources.map((source, index) => {
    const formats = rows[index]?.numberFormat[0] as readonly string[] | undefined;
    return formats ? { ...source, formats } : source;
  });
}
