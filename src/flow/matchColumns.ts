import { isBlank } from "../core/cells/isBlank";
import { readDate } from "../core/cells/readDate";
import { readDateOrDays } from "../core/cells/readDateOrDays";
import { readNumber } from "../core/cells/readNumber";
import type { Cell } from "../core/Cell";
import type { Culture } from "../core/Culture";
import type { TableRole } from "../core/fields/Field";
import { fields, type FieldId } from "../core/fields/fields";
import { fieldWords } from "../words/fields";
import { isChoiceField, readChoice } from "../words/choices/readChoice";
import type { TableSource } from "../workbook/WorkbookPort";
import type { TableChoice } from "./Choice";
import { isHandHeader } from "./hand/handColumn";
import { normaliseHeader } from "./normaliseHeader";

/** A header that only contains a known word ranks behind every header that is one. */
const containsPenalty = 1000;

interface Candidate {
  readonly field: FieldId;
  readonly column: number;
  /** Smaller is better. */
  readonly distance: number;
}

/**
 * Finds the columns of a table by their headers in all three languages, checked against what the first rows hold. A column serves one field; our own columns
 * serve none. Cost: O(fields × columns).
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

function candidatesFor(field: FieldId, source: TableSource, culture: Culture): Candidate[] {
  return source.headers.flatMap((header, column) => {
    if (source.owned.includes(column) || isHandHeader(header)) return [];
    const distance = distanceOf(normaliseHeader(header), field);
    if (distance === undefined) return [];
    const cells = source.sample.map((row) => row[column] ?? null);
    return holds(field, cells, culture) ? [{ field, column, distance }] : [];
  });
}

function distanceOf(header: string, field: FieldId): number | undefined {
  if (header === "") return undefined;
  const lists = Object.values(fieldWords[field].headers);
  const exact = lists.map((list) => list.indexOf(header)).filter((index) => index >= 0);
  if (exact.length > 0) return Math.min(...exact);
  // An "account manager" is no account, and a "customer since" no customer: what names someone stands at the end of a header.
  const names = fields[field].kind === "key" || fields[field].kind === "text";
  const tells = (known: string): boolean => isTelling(known) && (names ? header.endsWith(known) : header.includes(known));
  const within = lists.map((list) => list.findIndex(tells)).filter((index) => index >= 0);
  return within.length > 0 ? containsPenalty + Math.min(...within) : undefined;
}

/** Long enough that finding it inside a header says something. */
function isTelling(known: string): boolean {
  return /[\u3400-\u9fff]/.test(known) ? known.length >= 2 : known.length >= 5;
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
