import { isBlank } from "../core/cells/isBlank";
import { readDate } from "../core/cells/readDate";
import { readDateOrDays } from "../core/cells/readDateOrDays";
import { readNumber } from "../core/cells/readNumber";
import type { Cell } from "../core/Cell";
import type { Culture } from "../core/Culture";
import type { TableRole } from "../core/fields/Field";
import { fields, type FieldId } from "../core/fields/fields";
import { isChoiceField, readChoice } from "../words/choices/readChoice";
import type { TableSource } from "../workbook/WorkbookPort";
import type { TableChoice } from "./Choice";
import { isHandHeader } from "./hand/handColumn";
import { containsPenalty, headerDistances } from "./headerDistances";
import { normaliseHeader } from "./normaliseHeader";

interface Candidate {
  readonly field: FieldId;
  readonly column: number;
  /** Smaller is better. */
  readonly distance: number;
}

/**
 * Finds the columns of a table by their headers in all three languages, checked against what the first rows hold. A column serves one field; our own columns
 * serve none. Cost: O(letters of the headers) once a table, then O(fields × columns that mean anything).
 */
export function matchColumns(source: TableSource, role: TableRole, culture: Culture): TableChoice {
  const candidates = (Object.keys(fields) as FieldId[])
    .filter((field) => fields[field].table === role)
    .flatMap((field) => candidatesFor(field, source, culture))
    .sort((a, b) => rankOf(a) - rankOf(b) || a.distance - b.distance || a.column - b.column);
  const columns: Partial<Record<FieldId, number>> = {};
  const taken = new Set<number>();
  for (const { field, column } of candidates) {
    if (columns[field] !== undefined || taken.has(column)) continue;
    columns[field] = column;
    taken.add(column);
  }
  return { source: source.id, columns: withKey(columns, source, role) };
}

/** Known headers before those that only contain one; among them the customer's key first, because without it there is nothing to match. */
function rankOf({ field, distance }: Candidate): number {
  return (distance < containsPenalty ? 0 : 2) + (fields[field].kind === "key" ? 0 : 1);
}

/** What each column may be by its header, in the order of the columns. */
type Meanings = readonly (readonly [column: number, distances: ReadonlyMap<FieldId, number>])[];

/** Known of each source, because every role is tried on it, and a table may have 16,384 columns. */
const known = new WeakMap<TableSource, Meanings>();

function meaningsIn(source: TableSource): Meanings {
  const before = known.get(source);
  if (before) return before;
  const owned = new Set(source.owned);
  const meanings = source.headers.flatMap((header, column) => {
    if (owned.has(column)) return [];
    const distances = headerDistances(normaliseHeader(header));
    return distances.size === 0 || isHandHeader(header) ? [] : [[column, distances] as const];
  });
  known.set(source, meanings);
  return meanings;
}

function candidatesFor(field: FieldId, source: TableSource, culture: Culture): Candidate[] {
  return meaningsIn(source).flatMap(([column, distances]) => {
    const distance = distances.get(field);
    if (distance === undefined) return [];
    const cells = source.sample.map((row) => row[column] ?? null);
    return holds(field, cells, culture) ? [{ field, column, distance }] : [];
  });
}

/** Whether most of the filled sample cells can be read as the field's kind; an empty column may hold anything. */
function holds(field: FieldId, cells: readonly Cell[], culture: Culture): boolean {
  const { kind } = fields[field];
  const filled = cells.filter((cell) => !isBlank(cell));
  if (filled.length === 0) return true;
  const readable = filled.filter((cell) => {
    if (kind === "number" || kind === "money") return "value" in readNumber(cell, culture);
    if (kind === "date") return "value" in readDate(cell, culture);
    if (kind === "dateOrDays") return "value" in readDateOrDays(cell, culture, 0);
    return isChoiceField(field) ? "value" in readChoice(field, cell) : true;
  });
  return readable.length * 2 >= filled.length;
}

/** Where no header tells the customer but other columns are known, the first column of texts that nothing else uses is taken: most lists begin with whom they list. */
function withKey(columns: Partial<Record<FieldId, number>>, source: TableSource, role: TableRole): Partial<Record<FieldId, number>> {
  const [key, name]: [FieldId, FieldId] = role === "orders" ? ["orderCustomer", "orderName"] : ["customer", "name"];
  const taken = new Set(Object.values(columns));
  if (role === "rules" || columns[key] !== undefined || taken.size === 0) return columns;
  if (columns[name] !== undefined) {
    const { [name]: column, ...rest } = columns;
    return { ...rest, [key]: column };
  }
  const first = source.headers.findIndex((_, column) => !taken.has(column) && !source.owned.includes(column));
  return first >= 0 && first < Math.min(...taken) ? { ...columns, [key]: first } : columns;
}
