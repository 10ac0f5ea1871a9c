import { textOf } from "../../core/cells/textOf";
import type { Language } from "../../core/Language";
import type { CardBook } from "./CardBook";
import { changesOf } from "./changesOf";
import { classesOf } from "./classesOf";
import type { CustomerCard, Place } from "./CustomerCard";
import { figuresOf, standingOf } from "./figuresOf";
import { nextStepOf } from "./nextStepOf";
import { placeAt } from "./placeAt";
import { seriesOf } from "./seriesOf";

/** The card of one customer, by the place among the subjects. Cost: O(the customer's own rows + customers). */
export function cardOf(book: CardBook, customer: number, language: Language): CustomerCard {
  const key = book.subjects.keys[customer]!;
  const classes = classesOf(book, customer, language);
  const changes = book.histories.flatMap((history) => changesOf(history, key, language));
  return {
    key,
    code: codeOf(book, customer),
    name: book.subjects.names[customer]!,
    asOf: book.asOf,
    place: placeOf(book, customer),
    next: nextStepOf(book, customer, classes),
    classes,
    figures: figuresOf(book, customer),
    standing: standingOf(book, customer),
    series: seriesOf(book, customer),
    changes,
    history: changes.length > 0 ? (book.histories[0]?.place ?? null) : null,
  };
}

/** The customer's first row in the list of customers, over all columns of the table. */
function placeOf({ customers, subjects }: CardBook, customer: number): Place | null {
  const row = subjects.tableRows[customer]?.[0];
  if (!customers || row === undefined) return null;
  const { sheet, area } = customers.data.source;
  return placeAt(sheet, { ...area, row: area.row + 1 + row, rows: 1 });
}

function codeOf({ customers, subjects }: CardBook, customer: number): string {
  const row = subjects.tableRows[customer]?.[0];
  const cell = customers && row !== undefined ? customers.data.columns.get(customers.key)?.[row] : undefined;
  return textOf(cell ?? null).trim() || subjects.names[customer]!;
}
