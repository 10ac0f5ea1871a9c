import type { Culture } from "../core/Culture";
import type { AnyMethod } from "../core/method/Method";
import type { OptionValues } from "../core/method/OptionDeclaration";
import type { TableSource } from "../workbook/WorkbookPort";
import type { TableChoices } from "./Choice";
import { completeOptions } from "./completeOptions";
import { matchColumns } from "./matchColumns";
import { resolveNeeds } from "./resolveNeeds";

/**
 * The tables for a method about something that stands in a list of its own, such as stock, competitors or callers: where the list of customers lacks what the
 * method reads and a table that plays no role has all of it, that table alone stands in for the list. The one with most of the needs, then the first, is taken.
 * Other methods, and other tables, stay as they are. Cost: O(tables × fields × columns).
 */
export function standInTable(
  method: AnyMethod,
  tables: TableChoices,
  given: { readonly sources: readonly TableSource[]; readonly culture: Culture; readonly options: OptionValues },
): TableChoices {
  const options = completeOptions(method.options, given.options);
  if (resolveNeeds(method, options, tables).missing.length === 0) return tables;
  const taken = new Set(Object.values(tables).map(({ source }) => source));
  const found = given.sources
    .filter(({ id }) => !taken.has(id))
    .map((source): TableChoices => ({ customers: matchColumns(source, "customers", given.culture) }))
    .map((stand) => ({ stand, resolved: resolveNeeds(method, options, stand) }))
    .filter(({ stand, resolved }) => stand.customers?.columns.customer !== undefined && resolved.missing.length === 0)
    .sort((a, b) => b.resolved.found.length - a.resolved.found.length)[0];
  return found?.stand ?? tables;
}
