import type { Cell } from "../core/Cell";
import { dateOrderShown } from "../core/cells/dateOrderShown";
import type { DateOrder } from "../core/cells/dateOfText";
import type { DecimalSign } from "../core/cells/decimalDigits";
import { decimalShown } from "../core/cells/decimalShown";
import { readDate } from "../core/cells/readDate";
import { readDateOrDays } from "../core/cells/readDateOrDays";
import { readNumber } from "../core/cells/readNumber";
import type { Reading } from "../core/cells/Reading";
import type { Culture } from "../core/Culture";
import type { Day } from "../core/days/Day";
import type { FieldId } from "../core/fields/fields";
import type { ReadableTable } from "./readableTable";

/**
 * Reads dates and numbers of a table, texts among them as their column shows that it is written. What a column shows is found out once, at its first text.
 * Cost: O(rows) for the first text of a column, O(length) else.
 */
export class ColumnReader {
  private readonly orders = new Map<FieldId, DateOrder>();
  private readonly decimals = new Map<FieldId, DecimalSign | undefined>();

  constructor(
    private readonly table: ReadableTable,
    private readonly culture: Culture,
  ) {}

  day(field: FieldId, row: number): Reading<Day> {
    const cell = this.table.cell(field, row);
    return readDate(cell, this.culture, typeof cell === "string" ? this.orderOf(field) : undefined);
  }

  /** An expected day: a date, or a number of days from the as-of date. */
  dayOrDays(field: FieldId, row: number, asOf: Day): Reading<Day> {
    const cell = this.table.cell(field, row);
    const culture = typeof cell === "string" ? { ...this.culture, dateOrder: this.orderOf(field) } : this.culture;
    return readDateOrDays(cell, culture, asOf);
  }

  number(field: FieldId, row: number): Reading<number> {
    const cell = this.table.cell(field, row);
    return readNumber(cell, this.culture, typeof cell === "string" ? this.decimalOf(field) : undefined);
  }

  private orderOf(field: FieldId): DateOrder {
    const known = this.orders.get(field) ?? dateOrderShown(this.cellsOf(field), this.culture.dateOrder);
    this.orders.set(field, known);
    return known;
  }

  private decimalOf(field: FieldId): DecimalSign | undefined {
    if (!this.decimals.has(field)) this.decimals.set(field, decimalShown(this.cellsOf(field)));
    return this.decimals.get(field);
  }

  private *cellsOf(field: FieldId): Generator<Cell> {
    for (let row = 0; row < this.table.rowCount; row++) yield this.table.cell(field, row);
  }
}
