import type { Cell } from "../../core/Cell";
import type { DateOrder } from "../../core/cells/dateOfText";
import type { DecimalSign } from "../../core/cells/decimalDigits";
import { isBlank } from "../../core/cells/isBlank";
import { isError } from "../../core/cells/isError";
import { dateOrderShown } from "../../core/cells/dateOrderShown";
import { decimalShown } from "../../core/cells/decimalShown";
import { readDate } from "../../core/cells/readDate";
import { readFlag } from "../../core/cells/readFlag";
import { readKey } from "../../core/cells/readKey";
import { readNumber } from "../../core/cells/readNumber";
import type { Reading } from "../../core/cells/Reading";
import { textOf } from "../../core/cells/textOf";
import { columnLetters } from "../../core/columnLetters";
import type { Culture } from "../../core/Culture";
import type { Skipped } from "../../core/refusal/Skipped";
import { readChoice } from "../../words/choices/readChoice";
import type { TableData } from "../../workbook/WorkbookPort";
import type { RuleColumn } from "./RuleColumn";
import type { RulesRead } from "./RulesRead";
import { spellingIn } from "./spellingIn";

type Own = Extract<RuleColumn, { kind: "own" }>;

interface Compared {
  readonly column: Own;
  /** What the column's texts show about how it is written. */
  readonly order: DateOrder;
  readonly decimal: DecimalSign | undefined;
  /** Some condition compares numbers or days, some texts. */
  readonly numeric: boolean;
  readonly textual: boolean;
  /** The texts that conditions name, by the form in which texts are compared. */
  readonly spelling: ReadonlyMap<string, string>;
}

/** The columns of the Customers table that rules name by their headers, read as their conditions ask. */
export class OwnColumns {
  private readonly compared: ReadonlyMap<string, Compared>;

  constructor(
    read: Pick<RulesRead, "columns" | "rules">,
    private readonly data: TableData,
    private readonly culture: Culture,
  ) {
    const own = [...read.columns].flatMap(([name, { column }]) =>
      column.kind === "own" ? [[name, this.comparedIn(read, name, column)] as const] : [],
    );
    this.compared = new Map(own);
  }

  /** What a customer's cells hold that no rule can work with: the customer is left out, and told. */
  faultOf(rows: readonly number[]): Skipped | undefined {
    for (const compared of this.compared.values()) {
      const [row, cell] = this.first(compared.column, rows);
      const reading = row === undefined ? undefined : this.reading(compared, cell);
      if (reading && "fault" in reading) return this.report(compared.column, row!, reading);
    }
    return undefined;
  }

  /** One value per subject: that of the first of its rows that holds one. */
  valuesOf(name: string, tableRows: readonly (readonly number[])[]): { numbers: Float64Array; texts: (string | null)[] } {
    const compared = this.compared.get(name)!;
    const values = tableRows.map((rows) => {
      const reading = this.reading(compared, this.first(compared.column, rows)[1]);
      return "value" in reading ? reading.value : null;
    });
    return {
      numbers: Float64Array.from(values, (value) => (typeof value === "number" ? value : NaN)),
      texts: values.map((value) => (typeof value === "string" ? (compared.spelling.get(readKey(value)) ?? value) : null)),
    };
  }

  private first({ column }: Own, rows: readonly number[]): readonly [number | undefined, Cell] {
    const cells = this.data.columns.get(column) ?? [];
    const row = rows.find((each) => !isBlank(cells[each] ?? null));
    return [row, row === undefined ? null : (cells[row] ?? null)];
  }

  private reading({ column, numeric, textual, order, decimal }: Compared, cell: Cell): Reading<number | string> {
    if (isBlank(cell)) return { empty: true };
    if (isError(cell)) return { fault: "cell.error", met: cell.error };
    if (column.as === "choice") return readChoice(column.field, cell);
    if (column.as === "flag") return { value: readFlag(cell) ? 1 : 0 };
    if (column.as === "date") return readDate(cell, this.culture, order);
    const text = { value: textOf(cell).trim() };
    if (!numeric) return textual || column.as !== "number" ? text : readNumber(cell, this.culture, decimal);
    const number = readNumber(cell, this.culture, decimal);
    if ("value" in number) return number;
    const date = column.as === "any" ? readDate(cell, this.culture, order) : number;
    return "value" in date ? date : textual ? text : number;
  }

  private comparedIn({ rules }: Pick<RulesRead, "rules">, name: string, column: Own): Compared {
    const conditions = rules.flatMap(({ when }) => when).filter(({ of }) => of === name);
    const cells = this.data.columns.get(column.column) ?? [];
    const spelling = spellingIn(rules, name);
    return {
      column,
      order: dateOrderShown(cells, this.culture.dateOrder),
      decimal: decimalShown(cells),
      numeric: conditions.some((condition) => "value" in condition),
      textual: spelling.size > 0,
      spelling,
    };
  }

  private report({ column }: Own, row: number, { fault, met }: { readonly fault: string; readonly met: string }): Skipped {
    const { source } = this.data;
    const sheetRow = source.area.row + row + 2;
    const cell = `${columnLetters(source.area.column + column)}${sheetRow}`;
    const facts = { met, ...(fault === "cell.notAChoice" && { field: fieldOf(this.compared, column) }) };
    return { sheet: source.sheet, row: sheetRow, column: source.headers[column] ?? "", cell, code: fault, facts };
  }
}

function fieldOf(compared: ReadonlyMap<string, Compared>, index: number): string {
  const held = [...compared.values()].find(({ column }) => column.column === index)?.column;
  return held?.as === "choice" ? held.field : "";
}
