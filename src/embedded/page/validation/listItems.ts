import type { CellValue, WorkbookModel } from "../../model/WorkbookModel";
import { statedItems } from "../../model/validationTest";
import type { AskFormula } from "./entryTest";
import { referredCells } from "./referredCells";
import type { ReferredCell } from "./referredCells";

export interface ListItem {
  text: string;
  value: CellValue;
}

interface Home {
  model: WorkbookModel;
  sheet: string;
  /** What a cell shows. */
  textAt: (cell: ReferredCell) => string;
  ask: AskFormula;
}

/** What a list rule lets one pick from: stated texts, the cells or the name that it means, else what its formula computes. Blanks are left out. */
export async function listItems(formula: string, home: Home): Promise<ListItem[] | undefined> {
  const stated = statedItems(formula);
  if (stated) return stated.filter((text) => text !== "").map((text) => ({ text, value: entered(text) }));
  const cells = referredCells(formula, home);
  if (cells)
    return cells.filter(({ value }) => value !== null).map((cell) => ({ text: home.textAt(cell) || shown(cell.value), value: cell.value }));
  const values = await home.ask(formula);
  return values?.filter((value) => value !== null).map((value) => ({ text: shown(value), value }));
}

/** A stated text is entered as if it were typed. */
function entered(text: string): CellValue {
  const number = Number(text);
  if (Number.isFinite(number)) return number;
  return /^(true|false)$/i.test(text) ? text.toLowerCase() === "true" : text;
}

function shown(value: CellValue): string {
  if (typeof value === "object") return value?.error ?? "";
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}
