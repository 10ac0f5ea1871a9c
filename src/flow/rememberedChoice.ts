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

interface RememberedRun {
  readonly tables: Readonly<Record<string, RememberedTable>>;
  readonly options: Choice["options"];
}

interface Remembered extends RememberedRun {
  readonly version: 1;
  readonly method: string;
  /** What every method was last run with, by its id. */
  readonly runs?: Readonly<Record<string, RememberedRun>>;
}

/**
 * A choice as text to keep in the workbook. The as-of date is not kept: next month has its own.
 * @param before the text that was kept until now, whose choices for other methods stay
 */
export function rememberChoice(choice: Choice, sources: readonly TableSource[], before: string | null = null): string {
  const tables: Record<string, RememberedTable> = {};
  for (const [role, table] of Object.entries(choice.tables)) {
    const source = sources.find(({ id }) => id === table.source);
    if (!source) continue;
    const headers = Object.fromEntries(Object.entries(table.columns).map(([field, column]) => [field, source.headers[column] ?? ""]));
    tables[role] = { name: source.name, sheet: source.sheet, headers };
  }
  const run = { tables, options: choice.options };
  const remembered: Remembered = { version: 1, method: choice.method, ...run, runs: { ...runsIn(before), [choice.method]: run } };
  return JSON.stringify(remembered);
}

/** What a method was last run with in this workbook, as far as its tables and columns are still there; `null` where nothing is kept. */
export function recallRun(text: string | null, method: MethodId, sources: readonly TableSource[]): Choice | null {
  const run = runsIn(text)[method];
  return run ? choiceFrom(method, run, sources) : null;
}

function runsIn(text: string | null): Readonly<Record<string, RememberedRun>> {
  const remembered = parse(text);
  if (!remembered) return {};
  const { method, tables, options, runs } = remembered;
  return { [method]: { tables, options }, ...runs };
}

/** The choice that was kept, as far as its method, tables and columns are still there; `null` when it cannot be used. */
export function recallChoice(text: string | null, sources: readonly TableSource[]): Choice | null {
  const remembered = parse(text);
  return remembered && Object.hasOwn(declarations, remembered.method)
    ? choiceFrom(remembered.method as MethodId, remembered, sources)
    : null;
}

function choiceFrom(method: MethodId, run: RememberedRun, sources: readonly TableSource[]): Choice | null {
  const tables: Partial<Record<TableRole, TableChoice>> = {};
  for (const [role, table] of Object.entries(run.tables)) {
    const source =
      sources.find(({ name, sheet }) => name === table.name && sheet === table.sheet) ?? sources.find(({ name }) => name === table.name);
    if (!source) return null;
    const columns = columnsByHeader(table.headers, source);
    if (!columns) return null;
    tables[role as TableRole] = { source: source.id, columns };
  }
  return { method, tables: tables satisfies TableChoices, asOf: null, options: run.options };
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
