import type { Cell } from "../core/Cell";
import { isError } from "../core/cells/isError";
import { readKey } from "../core/cells/readKey";
import { textOf } from "../core/cells/textOf";
import type { Reading } from "../core/cells/Reading";
import type { Culture } from "../core/Culture";
import type { Day } from "../core/days/Day";
import type { ChoiceFieldId, FieldId } from "../core/fields/fields";
import type { CustomerIndex } from "../core/orders/CustomerIndex";
import type { Facts } from "../core/refusal/Refusal";
import type { Skipped } from "../core/refusal/Skipped";
import { readChoice } from "../words/choices/readChoice";
import { ColumnReader } from "./ColumnReader";
import { remarkOf, type ReadableTable } from "./readableTable";

/** What reading the rows of a table left behind beside the rows themselves. */
export interface Remarks {
  readonly skipped: readonly Skipped[];
  readonly guesses: readonly Skipped[];
}

/** Who counts as a customer: where a list or orders say who there is, a log of contacts or payments brings nobody new. */
export interface Customers {
  readonly index: CustomerIndex;
  readonly closed: boolean;
}

interface Whose {
  readonly customers: Customers;
  readonly key: FieldId;
  readonly name: FieldId;
}

/** Reads cells of one table by field. What cannot be read is told; whether that costs the row its place is for the caller to say. */
export class RowReader implements Remarks {
  readonly skipped: Skipped[] = [];
  readonly guesses: Skipped[] = [];

  private readonly cells: ColumnReader;

  constructor(
    readonly table: ReadableTable,
    culture: Culture,
  ) {
    this.cells = new ColumnReader(table, culture);
  }

  /** Whether a row names a customer, told where it does not; a row that does is yet to be entered. */
  namesCustomer(key: FieldId, row: number): boolean {
    const cell = this.table.cell(key, row);
    if (isSomebody(cell)) return true;
    this.skipped.push(this.table.report(key, row, nobody(cell)));
    return false;
  }

  /** The customer of a row; `undefined`, and told, for a row without one, and for a stranger where only those who are known count. */
  customer(row: number, { customers, key, name }: Whose): number | undefined {
    const cell = this.table.cell(key, row);
    const found = isSomebody(cell) ? this.indexOf(cell, this.table.cell(name, row), customers) : -1;
    if (found >= 0) return found;
    this.skipped.push(this.table.report(key, row, nobody(cell)));
    return undefined;
  }

  /** A date; `null` for an empty cell, `undefined`, and told, for one that cannot be read. */
  day(field: FieldId, row: number): Day | null | undefined {
    return this.taken(this.cells.day(field, row), { field, row, kind: "day" });
  }

  /** A number; `null` for an empty cell, `undefined`, and told, for one that cannot be read. */
  number(field: FieldId, row: number): number | null | undefined {
    return this.taken(this.cells.number(field, row), { field, row, kind: "number" });
  }

  /** A date that must be there; `undefined`, and told, for an empty cell too. */
  requiredDay(field: FieldId, row: number): Day | undefined {
    return this.required(this.day(field, row), field, row);
  }

  /** A number that must be there; `undefined`, and told, for an empty cell too. */
  requiredNumber(field: FieldId, row: number): number | undefined {
    return this.required(this.number(field, row), field, row);
  }

  /** A number, or `undefined` where there is none, about which nothing is told. */
  quietNumber(field: FieldId, row: number): number | undefined {
    const reading = this.cells.number(field, row);
    return "value" in reading ? reading.value : undefined;
  }

  /** The index of a choice, −1 where nothing is said or the word is not known; an unknown word is told and costs the row nothing. */
  choice(field: ChoiceFieldId, row: number, choices: readonly string[]): number {
    const reading = readChoice(field, this.table.cell(field, row));
    if ("value" in reading) return choices.indexOf(reading.value);
    if ("fault" in reading) this.guesses.push(this.table.report(field, row, { code: reading.fault, facts: { met: reading.met, field } }));
    return -1;
  }

  private indexOf(cell: Cell, name: Cell, { index, closed }: Customers): number {
    return closed ? index.find(cell) : index.enter(cell, name);
  }

  private required(value: number | null | undefined, field: FieldId, row: number): number | undefined {
    if (value !== null) return value;
    this.skipped.push(this.table.report(field, row, { code: "cell.empty" }));
    return undefined;
  }

  private taken<T extends number>(
    reading: Reading<T>,
    at: { readonly field: FieldId; readonly row: number; readonly kind: "day" | "number" },
  ) {
    if ("empty" in reading) return null;
    if ("value" in reading && reading.guess === undefined) return reading.value;
    const remark = remarkOf(reading, this.table.cell(at.field, at.row), at.kind);
    if (remark) ("value" in reading ? this.guesses : this.skipped).push(this.table.report(at.field, at.row, remark));
    return "value" in reading ? reading.value : undefined;
  }
}

function isSomebody(cell: Cell): boolean {
  return !isError(cell) && readKey(cell) !== "";
}

/** Why a cell names no customer that counts. */
function nobody(cell: Cell): { readonly code: string; readonly facts?: Facts } {
  if (isError(cell)) return { code: "cell.error", facts: { met: cell.error } };
  return readKey(cell) === "" ? { code: "row.noCustomer" } : { code: "row.unknownCustomer", facts: { met: textOf(cell).trim() } };
}
