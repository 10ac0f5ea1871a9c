import { isBlank } from "../core/cells/isBlank";
import { textOf } from "../core/cells/textOf";
import type { Cell } from "../core/Cell";
import { normaliseHeader } from "./normaliseHeader";
import type { ReadableTable } from "./readableTable";

/** Nobody is called so. */
const anywhere = new Set(["合計", "合计", "總計", "总计", "小計", "小计", "總合計", "累計", "累计", "grandtotal", "subtotal"]);
/** What a customer may well be called, too; beneath all others it is their sum. */
const atTheEnd = new Set(["total", "totals", "sum", "總和", "总和"]);

/** Whether what stands for a customer heads a row of totals, as they are typed beneath lists that are no Excel tables. O(blank rows below). */
export function isTotalsRow(table: ReadableTable, row: number, customer: Cell): boolean {
  if (typeof customer !== "string") return false;
  const name = normaliseHeader(textOf(customer));
  return anywhere.has(name) || (atTheEnd.has(name) && nobodyBelow(table, row));
}

function nobodyBelow(table: ReadableTable, row: number): boolean {
  for (let below = row + 1; below < table.rowCount; below++) if (!isBlank(table.cell("customer", below))) return false;
  return true;
}
