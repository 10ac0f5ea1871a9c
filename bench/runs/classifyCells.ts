import type { ClassifyInput } from "../../src/flow/ClassifyInput";
import { classify } from "../../src/flow/classify";
import { proposeTables } from "../../src/flow/proposeTables";
import { tableOf } from "../../test/support/tableOf";
import { madeUpRows } from "./madeUpRows";
import type { Ran } from "./Ran";

const culture = { locale: "en-US", decimal: ".", dateOrder: "mdy", date1904: false } as const;
const roles = { rfm: "orders", abc: "customers" } as const;

/** The rows of a run as cells that have come from the workbook. */
export function cellsToClassify(ran: Ran): ClassifyInput {
  const table = tableOf(madeUpRows(ran));
  const choice = { method: ran.method, tables: proposeTables([table.source], culture), asOf: null, options: {} };
  return { choice, data: { [roles[ran.method]]: table }, culture, today: 46_000 };
}

/** Reads the cells and classifies: what a run computes between reading the workbook and planning. Gives how many were classified. */
export function classifyCells(input: ClassifyInput): number {
  return classify(input).customers.length;
}
