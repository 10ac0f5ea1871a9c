import type { Culture } from "../../core/Culture";
import { Refusal } from "../../core/refusal/Refusal";
import { goesByOwnRules } from "../../core/method/goesByOwnRules";
import type { AnyMethod } from "../../core/method/Method";
import { methods } from "../../methods/methods";
import type { TableData, TableSource } from "../../workbook/WorkbookPort";
import type { Choice } from "../Choice";
import { completeOptions } from "../completeOptions";
import { readableTable } from "../readableTable";
import { readRules } from "./readRules";
import type { RulesRead } from "./RulesRead";

interface Ground {
  readonly sources: readonly TableSource[];
  readonly culture: Culture;
  /** Reads columns of a table. */
  readonly read: (source: TableSource, columns: readonly number[]) => Promise<TableData>;
}

/**
 * The rules that a choice goes by; `undefined` for a method that has its own.
 * @throws Refusal `rules.noRules`, `rule.*`, `workbook.tableGone`
 */
export async function rulesOf({ method, tables, options }: Choice, { sources, culture, read }: Ground): Promise<RulesRead | undefined> {
  const declared: AnyMethod = methods[method];
  if (!goesByOwnRules(declared, completeOptions(declared.options, options))) return undefined;
  const { rules, customers } = tables;
  if (!rules) throw new Refusal("rules.noRules");
  const source = sources.find(({ id }) => id === rules.source);
  if (!source) throw new Refusal("workbook.tableGone", { table: rules.source });
  const table = readableTable(await read(source, Object.values(rules.columns)), rules);
  const list = sources.find(({ id }) => id === customers?.source);
  return readRules(table, { list: list && customers && { source: list, choice: customers, culture }, culture });
}
