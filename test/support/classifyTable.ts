import type { Cell } from "../../src/core/Cell";
import type { Culture } from "../../src/core/Culture";
import { dayOf } from "../../src/core/days/dayOf";
import type { TableRole } from "../../src/core/fields/Field";
import type { OptionValues } from "../../src/core/method/OptionDeclaration";
import { classify } from "../../src/flow/classify";
import type { ClassifyInput } from "../../src/flow/ClassifyInput";
import { completeOptions } from "../../src/flow/completeOptions";
import type { Outcome } from "../../src/flow/Outcome";
import { proposeTables } from "../../src/flow/proposeTables";
import { readableTable } from "../../src/flow/readableTable";
import { readRules } from "../../src/flow/rules/readRules";
import { goesByOwnRules } from "../../src/core/method/goesByOwnRules";
import type { AnyMethod } from "../../src/core/method/Method";
import { methods } from "../../src/methods/methods";
import type { MethodId } from "../../src/methods/methods";
import type { TableData } from "../../src/workbook/WorkbookPort";
import { tableOf } from "./tableOf";

export const english: Culture = { locale: "en-US", decimal: ".", dateOrder: "mdy", date1904: false };

interface Given {
  readonly asOf?: string;
  readonly options?: OptionValues;
  readonly culture?: Culture;
  readonly today?: string;
}

/** The day of an ISO date. */
export function day(iso: string): number {
  const [year = 0, month = 0, dayOfMonth = 0] = iso.split("-").map(Number);
  const found = dayOf(year, month, dayOfMonth);
  if (found === undefined) throw new Error(`No such day: ${iso}`);
  return found;
}

type Sheets = Readonly<Record<string, readonly (readonly Cell[])[]>>;

/** Runs a method over tables whose columns are matched by their headers, as a user's first run would. */
export function classifyTable(method: MethodId, sheets: Sheets, given: Given = {}): Outcome {
  return classify(inputOf(method, sheets, given));
}

/** What such a run reads. */
export function inputOf(method: MethodId, sheets: Sheets, given: Given = {}): ClassifyInput {
  const culture = given.culture ?? english;
  const tables = Object.entries(sheets).map(([sheet, rows]) => tableOf(rows, sheet));
  const choices = proposeTables(
    tables.map(({ source }) => source),
    culture,
  );
  const data: Partial<Record<TableRole, TableData>> = {};
  for (const [role, choice] of Object.entries(choices)) {
    const table = tables.find(({ source }) => source.id === choice.source);
    if (table) data[role as TableRole] = table;
  }
  const asOf = given.asOf === undefined ? null : day(given.asOf);
  const declared: AnyMethod = methods[method];
  const readsRules = goesByOwnRules(declared, completeOptions(declared.options, given.options ?? {}));
  const list = choices.customers && data.customers && { source: data.customers.source, choice: choices.customers, culture };
  const rules =
    readsRules && data.rules && choices.rules ? readRules(readableTable(data.rules, choices.rules), { list, culture }) : undefined;
  const choice = { method, tables: choices, asOf, options: given.options ?? {} };
  return { rules, choice, data, culture, today: day(given.today ?? "2026-10-15") };
}
