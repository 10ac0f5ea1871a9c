import { isBlank } from "../../core/cells/isBlank";
import { readKey } from "../../core/cells/readKey";
import { textOf } from "../../core/cells/textOf";
import type { Cell } from "../../core/Cell";
import type { Language } from "../../core/Language";
import type { AnyMethod } from "../../core/method/Method";
import { methods, type MethodId } from "../../methods/methods";
import { classIdsByName } from "../../words/classIdsByName";
import { wordsOf } from "../../words/wordsOf";
import type { CardBook } from "./CardBook";
import type { CardClass, NamedClass } from "./CustomerCard";
import type { MethodResult, ResultRow } from "./MethodResult";

/** Columns that were true on the day of the run only, or that the next step tells. */
const passing: readonly string[] = ["overdueDays", "followUpDays"];

/** The id of a class that is written in any language; `undefined` for a label that is none of the method's. */
export function classIdOf(method: MethodId, label: string): string | undefined {
  return classIdsByName(wordsOf(method)).get(readKey(label));
}

/** A class of a method by its name and colour. */
export function namedClass(method: MethodId, id: string, language: Language): NamedClass {
  const declared: AnyMethod = methods[method];
  return { label: wordsOf(method).classes[id]?.label[language] ?? id, role: declared.classes[id]?.role ?? "plain" };
}

/** What every method that was run says of a customer, in the order of the registry. A customer whose row was left out has no class. */
export function classesOf({ results, subjects }: CardBook, customer: number, language: Language): readonly CardClass[] {
  const key = subjects.keys[customer]!;
  return results.flatMap((result) => {
    const row = result.rows.get(key);
    return row && !isBlank(row.cells.class ?? null) ? [cardClass(result, row, language)] : [];
  });
}

function cardClass({ method, roles }: MethodResult, { cells, place }: ResultRow, language: Language): CardClass {
  const written = textOf(cells.class ?? null).trim();
  const id = classIdOf(method, written);
  const named = id === undefined ? { label: written, role: roles.get(written) ?? "plain" } : namedClass(method, id, language);
  return {
    method,
    ...named,
    advice: id === undefined ? null : (wordsOf(method).classes[id]?.advice[language] ?? null),
    why: shownText(cells.why ?? null),
    details: detailsOf(method, cells, language),
    place,
  };
}

function detailsOf(method: MethodId, cells: ResultRow["cells"], language: Language): CardClass["details"] {
  const { columns }: AnyMethod = methods[method];
  return Object.entries(columns).flatMap(([id, { kind }]) => {
    const cell = cells[id];
    if (cell === undefined || isBlank(cell) || passing.includes(id)) return [];
    const value = typeof cell === "number" ? cell : shownText(cell);
    return value === null ? [] : [{ header: wordsOf(method).columns[id]![language], value, kind }];
  });
}

function shownText(cell: Cell): string | null {
  return isBlank(cell) || (typeof cell === "object" && cell !== null) ? null : textOf(cell).trim();
}
