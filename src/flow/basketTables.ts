import type { Culture } from "../core/Culture";
import type { FieldId } from "../core/fields/fields";
import type { AnyMethod } from "../core/method/Method";
import type { OptionValues } from "../core/method/OptionDeclaration";
import type { TableSource } from "../workbook/WorkbookPort";
import type { TableChoices } from "./Choice";
import { completeOptions } from "./completeOptions";
import { matchColumns } from "./matchColumns";
import { resolveNeeds } from "./resolveNeeds";

/** The character that each choice of the option `separator` stands for. */
const separators: Readonly<Record<string, string>> = { comma: ",", semicolon: ";", space: " ", bar: "|", line: "\n", none: "" };

const products: readonly FieldId[] = ["product", "productName", "brand"];

/**
 * The tables for a method that reads baskets, where no orders with a product are there: the first table, or the one that was chosen, with a basket in every row.
 * Columns that are known to hold something else, such as the order number, hold no items. Other methods, and other tables, stay as they are.
 */
export function basketTables(
  method: AnyMethod,
  tables: TableChoices,
  given: { readonly sources: readonly TableSource[]; readonly culture: Culture; readonly options: OptionValues },
): TableChoices {
  const options = completeOptions(method.options, given.options);
  if (!method.baskets || resolveNeeds(method, options, tables).readsOrders) return tables;
  const wanted = (tables.orders ?? tables.customers)?.source;
  const source = given.sources.find(({ id }) => id === wanted) ?? given.sources[0];
  if (!source) return tables;
  const { columns } = matchColumns(source, "orders", given.culture);
  // Orders that merely lack a product are no baskets: what is missing is said instead.
  if (columns.date !== undefined && (columns.amount !== undefined || columns.quantity !== undefined)) return tables;
  const others = Object.entries(columns).filter(([field]) => !products.includes(field as FieldId));
  const taken = new Set([...others.map(([, column]) => column), ...source.owned]);
  const holding = [...source.headers.keys()].filter((column) => !taken.has(column));
  const separator = separators[String(options.separator)] ?? "";
  return { orders: { source: source.id, columns: Object.fromEntries(others), items: { columns: holding, separator } } };
}
