import type { Area } from "../../core/Area";
import type { Cell } from "../../core/Cell";
import { isBlank } from "../../core/cells/isBlank";
import { readKey } from "../../core/cells/readKey";
import { textOf } from "../../core/cells/textOf";
import { sheetWords } from "../../words/sheets";
import type { ResultSheet, Selection, TableSource, WorkbookPort } from "../../workbook/WorkbookPort";
import type { People } from "./gatherPeople";
import { columnCalled, customerIn } from "./readResults";

/** Whom the selection names. */
export type Selected =
  | { readonly kind: "nobody" }
  /** A row of a table whose customer is not known. */
  | { readonly kind: "unknown"; readonly met: string }
  | { readonly kind: "customer"; readonly key: string; readonly several: boolean };

/** Rows that are looked through for further customers; longer selections hold several anyway. */
const mostRows = 60;

interface Ground {
  readonly people: People;
  readonly sources: readonly TableSource[];
  readonly lists: readonly ResultSheet[];
  readonly keyColumn: (source: TableSource) => number | undefined;
  readonly workbook: Pick<WorkbookPort, "cells">;
}

/**
 * The customer of the selected row, in any cell of it: of a table of the user's, or of a list of ours. Of several the first. The key is read from the sheet as
 * it is now, so that a sorted table leads to nobody else. One request.
 */
export async function whoIsSelected(selection: Selection | null, ground: Ground): Promise<Selected> {
  const place = selection && placeOfKeys(selection, ground);
  if (!selection || !place) return { kind: "nobody" };
  const { rows } = place;
  const cells = await ground.workbook.cells(selection.sheet, { ...place, rows: Math.min(rows, mostRows) });
  const named = cells.map(([cell = null]) => cell).filter((cell) => !isBlank(cell));
  const first = named[0];
  if (first === undefined) return { kind: "nobody" };
  const key = customerIn(ground.people, first);
  if (key === undefined) return { kind: "unknown", met: textOf(first).trim() };
  return { kind: "customer", key, several: selection.more || rows > mostRows || named.some((cell) => !isSame(cell, first)) };
}

const isSame = (a: Cell, b: Cell): boolean => readKey(a) === readKey(b);

/** The cells that name the customers of the selected rows; `undefined` where no table is met. */
function placeOfKeys({ sheet, area }: Selection, { sources, lists, keyColumn }: Ground): Area | undefined {
  const own = lists.flatMap(({ list }) => (list ? [{ source: list, key: columnCalled(list, sheetWords.customer) }] : []));
  for (const { source, key } of [...sources.map((each) => ({ source: each, key: keyColumn(each) })), ...own]) {
    const met = source.sheet === sheet && key !== undefined ? dataRowsIn(source, area) : undefined;
    if (met && key !== undefined) return { ...met, column: source.area.column + key, columns: 1 };
  }
  return undefined;
}

/** The data rows of a table that an area meets. */
function dataRowsIn({ area, rowCount }: TableSource, met: Area): Pick<Area, "row" | "rows"> | undefined {
  const beside = met.column >= area.column + area.columns || met.column + met.columns <= area.column;
  const row = Math.max(area.row + 1, met.row);
  const rows = Math.min(area.row + 1 + rowCount, met.row + met.rows) - row;
  return beside || rows <= 0 ? undefined : { row, rows };
}
