import type { Area } from "../../core/Area";
import type { Work } from "../session/Work";
import { fingerprint } from "./fingerprint";
import { readInputs } from "./readInputs";

/** Cells of one column on a sheet. */
export interface Cells {
  readonly sheetId: string;
  readonly area: Area;
}

/** The fingerprint of what cells hold. */
export async function markOf(work: Work, cells: readonly Cells[]): Promise<string> {
  const contents: unknown[] = [];
  for (const { sheetId, area } of cells) contents.push(await readInputs(work, sheetId, area));
  return fingerprint(contents);
}
