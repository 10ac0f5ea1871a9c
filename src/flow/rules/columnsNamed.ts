import type { RulesRead } from "./RulesRead";

/** The columns of the Customers table that rules name by their headers. */
export function columnsNamed(read: Pick<RulesRead, "columns"> | undefined): number[] {
  return [...(read?.columns.values() ?? [])].flatMap(({ column }) => (column.kind === "own" ? [column.column] : []));
}
