import type { Area } from "../../core/Area";
import type { Cell } from "../../core/Cell";
import type { TableSource } from "../WorkbookPort";
import { contains } from "../area/contains";
import { readBlock } from "../read/readBlock";
import type { HeldColumn, Holdings } from "../register/Holdings";
import { rangeAt } from "../session/rangeAt";
import type { Candidate } from "./Candidate";
import { continued, type Part } from "./continued";
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

/** A candidate as it was read: its first rows, and where its table begins, if it is one. */
interface Read {
  readonly candidate: Candidate;
  readonly top: readonly (readonly Cell[])[];
  readonly area: Area | null;
}

/** Plain ranges of one sheet that go on after blank rows, as one; what went into another is no table of its own. O(ranges²). */
function joined(reads: readonly Read[]): Read[] {
  const parts = reads.map((read) => partOf(read, read.candidate.area));
  const found: Read[] = [];
  for (const read of reads) {
    if (found.some(({ area }) => area !== null && contains(area, read.candidate.area))) continue;
    found.push(read.area === null ? read : { ...read, area: continued(partOf(read, read.area), parts) });
  }
  return found;
}

function partOf({ candidate, top }: Read, area: Area): Part {
  return { area, top: top.slice(area.row - candidate.area.row) };
}

/** Excel tables know where they end; plain ranges are joined sheet by sheet. */
function joinedBySheet(reads: readonly Read[]): Read[] {
  const sheets = [...new Set(reads.map(({ candidate }) => candidate.sheet.id))];
  return sheets.flatMap((id) => {
    const here = reads.filter(({ candidate }) => candidate.sheet.id === id);
    const isTable = ({ candidate }: Read): boolean => candidate.kind === "table";
    return [...here.filter(isTable), ...joined(here.filter((read) => !isTable(read)))];
  });
}

function describe({ candidate, top, area }: Read, columns: readonly HeldColumn[]): TableSource | null {
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
  const reads: Read[] = [];
  for (const batch of batches(candidates)) {
    const tops = batch.map(({ sheet, area }) =>
      rangeAt(context.workbook.worksheets.getItem(sheet.id), { ...area, rows: Math.min(area.rows, topRows) }),
    );
    const cells = await readBlock(context, tops);
    reads.push(...batch.map((candidate, index) => ({ candidate, top: cells[index]!, area: tableArea(candidate, cells[index]!) })));
  }
  const found = joinedBySheet(reads).map((read) => describe(read, holdings.columns));
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
    // Of whole rows Excel tells no formats.
    const told = rows[index]?.numberFormat as readonly (readonly string[])[] | null | undefined;
    const formats = told?.[0];
    return formats ? { ...source, formats } : source;
  });
}
