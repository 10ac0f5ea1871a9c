import type { TableRole } from "../core/fields/Field";
import { fields, type FieldId } from "../core/fields/fields";
import { declarations } from "../methods/declarations";
import type { MethodId } from "../methods/methods";
import type { TableSource } from "../workbook/WorkbookPort";
import type { Choice, TableChoice, TableChoices } from "./Choice";

/** Headers instead of positions, and names instead of ids: what still holds next month, when columns have moved. */
interface RememberedTable {
  readonly name: string;
  readonly sheet: string;
  readonly headers: Readonly<Record<string, string>>;
}

interface Remembered {
  readonly version: 1;
  readonly method: string;
  readonly tables: Readonly<Record<string, RememberedTable>>;
  readonly options: Choice["options"];
}

/** A choice as text to keep in the workbook. The as-of date is not kept: next month has its own. */
export function rememberChoice(choice: Choice, sources: readonly TableSource[]): string {
  const tables: Record<string, RememberedTable> = {};
  for (const [role, table] of Object.entries(choice.tables)) {
    const source = sources.find(({ id }) => id === table.source);
    if (!source) continue;
    const headers = Object.fromEntries(Object.entries(table.columns).map(([field, column]) => [field, source.headers[column] ?? ""]));
    tables[role] = { name: source.name, sheet: source.sheet, headers };
  }
  const remembered: Remembered = { version: 1, method: choice.method, tables, options: choice.options };
  return JSON.stringify(remembered);
}

/** The choice that was kept, as far as its method, tables and columns are still there; `null` when it cannot be used. */
export function recallChoice(text: string | null, sources: readonly TableSource[]): Choice | null {
  const remembered = parse(text);
  if (!remembered || !Object.hasOwn(declarations, remembered.method)) return null;
  const tables: Partial<Record<TableRole, TableChoice>> = {};
  for (const [role, table] of Object.entries(remembered.tables)) {
    const source =
      sources.find(({ name, sheet }) => name === table.name && sheet === table.sheet) ?? sources.find(({ name }) => name === table.name);
    if (!source) return null;
    const columns = columnsByHeader(table.headers, source);
    if (!columns) return null;
    tables[role as TableRole] = { source: source.id, columns };
  }
  return { method: remembered.method as MethodId, tables: tables satisfies TableChoices, asOf: null, options: remembered.options };
}

function columnsByHeader(headers: RememberedTable["headers"], source: TableSource): Partial<Record<FieldId, number>> | undefined {
  const columns: Partial<Record<FieldId, number>> = {};
  for (const [field, header] of Object.entries(headers)) {
    const column = source.headers.indexOf(header);
    if (column < 0) return undefined;
    if (Object.hasOwn(fields, field)) columns[field as FieldId] = column;
  }
  return columns;
}

function parse(text: string | null): Remembered | undefined {
  if (text === null) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    const sound =
      typeof value === "object" &&
      value !== null &&
      "version" in value &&
      value.version === 1 &&
      "method" in value &&
      "tables" in value &&
      "options" in value;
    return sound ? (value as Remembered) : undefined;
  } catch {
    return undefined;
  }
}
