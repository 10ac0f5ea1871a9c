import { isError } from "../core/cells/isError";
import { isBlank } from "../core/cells/isBlank";
import { readFlag } from "../core/cells/readFlag";
import { readKey } from "../core/cells/readKey";
import { textOf } from "../core/cells/textOf";
import type { Reading } from "../core/cells/Reading";
import type { Cell } from "../core/Cell";
import type { Culture } from "../core/Culture";
import type { Day } from "../core/days/Day";
import { fields, type FieldId } from "../core/fields/fields";
import type { Skipped } from "../core/refusal/Skipped";
import { total } from "../core/statistics/total";
import { isChoiceField, readChoice } from "../words/choices/readChoice";
import type { CustomerIndex } from "../core/orders/CustomerIndex";
import { ColumnReader } from "./ColumnReader";
import { isTotalsRow } from "./isTotalsRow";
import { remarkOf, type ReadableTable } from "./readableTable";

/** A fault in a column that a method needs: the customer is left out if nothing else gives the number. */
export type ColumnFaults = ReadonlyMap<number, Skipped>;

/** The Customers table, read: one entry per customer (or per row, where rows are classified one by one). */
export interface CustomersRead {
  /** Data rows of each subject. */
  readonly rows: readonly (readonly number[])[];
  readonly keys: readonly string[];
  readonly names: readonly string[];
  /** Where each subject stands, for a reason that is about no cell in particular. */
  readonly places: readonly Pick<Skipped, "sheet" | "row" | "column" | "cell">[];
  readonly numbers: Readonly<Partial<Record<FieldId, Float64Array>>>;
  readonly texts: Readonly<Partial<Record<FieldId, readonly (string | null)[]>>>;
  /** Per field, what was wrong with a subject's cell (or that it was empty). */
  readonly faults: Readonly<Partial<Record<FieldId, ColumnFaults>>>;
  /** Rows without a customer. */
  readonly skipped: readonly Skipped[];
  readonly guesses: readonly Skipped[];
}

interface Context {
  readonly culture: Culture;
  readonly asOf: Day;
  readonly wanted: readonly FieldId[];
  /**
   * Rows of one customer are joined into one subject: where orders are counted by customer. Otherwise every row stands for itself, so that two codes that
   * differ only in case stay two lines.
   */
  readonly joined: boolean;
}

/** Reads the Customers table. Rows that are empty in every column that is read are passed over. Cost: O(rows × fields). */
export function readCustomers(table: ReadableTable, customers: CustomerIndex, context: Context): CustomersRead {
  const skipped: Skipped[] = [];
  const guesses: Skipped[] = [];
  const firstRows = new Map<number, number>();
  const subjects: { key: string; name: string; rows: number[] }[] = [];
  for (let row = 0; row < table.rowCount; row++) {
    if (table.isEmpty(row)) continue;
    const key = table.cell("customer", row);
    if (isError(key)) skipped.push(table.report("customer", row, { code: "cell.error", facts: { met: key.error } }));
    else if (readKey(key) === "") skipped.push(table.report("customer", row, { code: "row.noCustomer" }));
    else if (isTotalsRow(table, row, key)) skipped.push(table.report("customer", row, { code: "row.totals" }));
    else {
      const index = customers.enter(key, table.cell("name", row));
      const first = firstRows.get(index);
      if (first === undefined) firstRows.set(index, row);
      else
        guesses.push(
          table.report("customer", row, {
            code: context.joined ? "row.joined" : "row.sameCustomer",
            facts: { row: rowNumber(table, first) },
          }),
        );
      const subject = context.joined ? subjects[index] : undefined;
      if (subject) subject.rows.push(row);
      else
        subjects.push({ key: customers.keys[index]!, name: context.joined ? customers.names[index]! : ownName(table, row), rows: [row] });
    }
  }
  const rows = subjects.map((subject) => subject.rows);
  const reader = new FieldReader(table, rows, context);
  for (const field of context.wanted) reader.read(field);
  const places = rows.map(([row]) => table.report("customer", row!, { code: "" }));
  return {
    rows,
    places,
    keys: subjects.map(({ key }) => key),
    names: subjects.map(({ name }) => name),
    ...reader.result(),
    skipped,
    guesses: [...guesses, ...reader.guesses],
  };
}

function rowNumber(table: ReadableTable, row: number): number {
  return table.report("customer", row, { code: "" }).row;
}

function ownName(table: ReadableTable, row: number): string {
  const name = table.cell("name", row);
  return textOf(readKey(name) === "" ? table.cell("customer", row) : name).trim();
}

class FieldReader {
  private readonly numbers: Partial<Record<FieldId, Float64Array>> = {};
  private readonly texts: Partial<Record<FieldId, (string | null)[]>> = {};
  private readonly faults: Partial<Record<FieldId, Map<number, Skipped>>> = {};

  /** Cells that were read by guessing. */
  readonly guesses: Skipped[] = [];
  private readonly cells: ColumnReader;

  constructor(
    private readonly table: ReadableTable,
    private readonly rows: readonly (readonly number[])[],
    private readonly context: Context,
  ) {
    this.cells = new ColumnReader(table, context.culture);
  }

  read(field: FieldId): void {
    const faults = new Map<number, Skipped>();
    this.faults[field] = faults;
    if (isChoiceField(field) || fields[field].kind === "text") {
      this.texts[field] = this.rows.map(([row], subject) => {
        const cell = this.table.cell(field, row!);
        return this.valueOf(isChoiceField(field) ? readChoice(field, cell) : readText(cell), { field, row: row!, subject, faults }) ?? null;
      });
      return;
    }
    this.numbers[field] = Float64Array.from(this.rows, (rows, subject) => {
      const values = rows.map((row) => this.valueOf(this.numberIn(field, row), { field, row, subject, faults }));
      const known = values.filter((value): value is number => typeof value === "number");
      return known.length === 0 ? NaN : joinOf(field, known);
    });
  }

  result(): Pick<CustomersRead, "numbers" | "texts" | "faults"> {
    return { numbers: this.numbers, texts: this.texts, faults: this.faults };
  }

  private numberIn(field: FieldId, row: number): Reading<number> {
    const cell = this.table.cell(field, row);
    const { kind } = fields[field];
    if (kind === "flag")
      return isBlank(cell) ? { empty: true } : isError(cell) ? { fault: "cell.error", met: cell.error } : { value: readFlag(cell) ? 1 : 0 };
    if (kind === "date") return this.cells.day(field, row);
    if (kind === "dateOrDays") return this.cells.dayOrDays(field, row, this.context.asOf);
    return this.cells.number(field, row);
  }

  /** The value of a reading; a guess is told at once, a fault is kept until it is known whether it matters. */
  private valueOf<T extends number | string>(
    reading: Reading<T>,
    at: { field: FieldId; row: number; subject: number; faults: Map<number, Skipped> },
  ): T | undefined {
    const kind = fields[at.field].kind === "number" || fields[at.field].kind === "money" ? "number" : "day";
    const remark = remarkOf(reading, this.table.cell(at.field, at.row), kind);
    if (remark && "value" in reading) this.guesses.push(this.table.report(at.field, at.row, remark));
    if ("value" in reading) return reading.value;
    if (remark) at.faults.set(at.subject, this.table.report(at.field, at.row, withField(remark, at.field)));
    return undefined;
  }
}

function readText(cell: Cell): Reading<string> {
  if (isError(cell)) return { fault: "cell.error", met: cell.error };
  return isBlank(cell) ? { empty: true } : { value: textOf(cell).trim() };
}

/** A word that is none of the column's choices is told together with the choices, which the words know by the field. */
function withField(remark: Pick<Skipped, "code" | "facts">, field: FieldId): Pick<Skipped, "code" | "facts"> {
  return remark.code === "cell.notAChoice" ? { code: remark.code, facts: { ...remark.facts, field } } : remark;
}

function joinOf(field: FieldId, values: readonly number[]): number {
  const { join } = { join: "first" as const, ...fields[field] };
  if (join === "sum") return total(values);
  return join === "latest" ? Math.max(...values) : values[0]!;
}
