import type { Area } from "../../core/Area";
import type { Work } from "../session/Work";
import { fingerprint } from "./fingerprint";
import { readInputs } from "./readInputs";

/** Cells of one column on a sheet. */
export interface Cells {
  readonly sheetId: string;
  readonly area: Area;
}

/** The fingerprint of columns' data, their headers left out because a user may rename them. */
export async function markOf(work: Work, columns: readonly Cells[]): Promise<string> {
  const contents: unknown[] = [];
  for (const { sheetId, area } of columns) {
    const data = { ...area, row: area.row + 1, rows: area.rows - 1 };
    contents.push(await readInputs(work, sheetId, data));
  }
  return fingerprint(contents);
}
