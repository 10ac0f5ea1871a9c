import type { Cell } from "../../core/Cell";
import { isBlank } from "../../core/cells/isBlank";
import { isError } from "../../core/cells/isError";
import { readKey } from "../../core/cells/readKey";
import { textOf } from "../../core/cells/textOf";
import { columnLetters } from "../../core/columnLetters";
import type { SnapshotRow } from "../../core/history/Snapshot";
import type { Skipped } from "../../core/refusal/Skipped";
import { isAnyPeriodId } from "../../methods/abcReview/periods/isPeriodId";
import { classIdsByName } from "../../words/classIdsByName";
import type { AnyMethodWords } from "../../words/MethodWords";
import type { HistoryCells } from "../../workbook/WorkbookPort";

export interface SnapshotsRead {
  readonly rows: readonly SnapshotRow[];
  /** Rows that cannot be used, each with its cell and what was wrong. They stay in the workbook as they are. */
  readonly damaged: readonly Skipped[];
}

/** What is wrong with a row: the column at fault, and why. */
interface Fault {
  readonly id: string;
  readonly code: string;
  readonly met?: string;
}

/**
 * Reads what earlier reviews left. A row is used whole or not at all: a class or an amount that cannot be read would make another history of it. Classes are
 * known by their labels in every language. Cost: O(cells).
 */
export function readSnapshots(cells: HistoryCells, words: Pick<AnyMethodWords, "classes">): SnapshotsRead {
  const reader = new RowReader(cells, words);
  const rows: SnapshotRow[] = [];
  const damaged: Skipped[] = [];
  const met = new Map<string, number>();
  for (let row = 0; row < cells.rows; row++) {
    if (reader.isEmpty(row)) continue;
    const read = reader.read(row);
    if ("code" in read) {
      damaged.push(reader.report(row, read));
      continue;
    }
    const identity = `${read.period}\n${read.key}`;
    const first = met.get(identity);
    if (first !== undefined) damaged.push(reader.report(row, { id: "key", code: "history.twice", met: String(first) }));
    else {
      met.set(identity, cells.row + row + 1);
      rows.push(read);
    }
  }
  return { rows, damaged };
}

class RowReader {
  private readonly classes: ReadonlyMap<string, string>;

  constructor(
    private readonly cells: HistoryCells,
    words: Pick<AnyMethodWords, "classes">,
  ) {
    this.classes = classIdsByName(words);
  }

  isEmpty(row: number): boolean {
    return [...this.cells.columns.values()].every(({ cells }) => isBlank(cells[row] ?? null));
  }

  read(row: number): SnapshotRow | Fault {
    const period = textOf(this.at("period", row)).trim();
    const key = this.at("key", row);
    if (!isAnyPeriodId(period)) return { id: "period", code: "history.notAPeriod", met: period };
    if (isError(key) || readKey(key) === "") return { id: "key", code: "row.noCustomer" };
    const found = this.classAt("class", row);
    if (typeof found !== "string") return found ?? { id: "class", code: "history.noClass" };
    const measures = this.measures(row);
    if ("code" in measures) return measures;
    const currency = textOf(this.at("currency", row)).trim();
    const name = textOf(this.at("name", row)).trim() || textOf(key).trim();
    return { period, key: readKey(key), name, class: found, ...measures, ...(currency !== "" && { currency }) };
  }

  report(row: number, { id, code, met }: Fault): Skipped {
    const { header, column } = this.cells.columns.get(id)!;
    const sheetRow = this.cells.row + row + 1;
    const cell = `${columnLetters(column)}${sheetRow}`;
    return { sheet: this.cells.sheet, row: sheetRow, column: header, cell, code, facts: met === undefined ? {} : { met } };
  }

  private at(id: string, row: number): Cell {
    return this.cells.columns.get(id)?.cells[row] ?? null;
  }

  private classAt(id: string, row: number): string | Fault | undefined {
    const cell = this.at(id, row);
    if (isBlank(cell)) return undefined;
    return this.classes.get(readKey(cell)) ?? { id, code: "history.notAClass", met: textOf(cell) };
  }

  /** Amount and class of every measure that is there; an empty cell means that the measure was missing then. */
  private measures(row: number): Pick<SnapshotRow, "values" | "classes"> | Fault {
    const values: Record<string, number> = {};
    const classes: Record<string, string> = {};
    for (const id of this.cells.columns.keys()) {
      const [kind, need] = [id.slice(0, id.indexOf(".")), id.slice(id.indexOf(".") + 1)];
      if (kind === "amount") {
        const cell = this.at(id, row);
        if (typeof cell === "number") values[need] = cell;
        else if (!isBlank(cell)) return { id, code: isError(cell) ? "cell.error" : "cell.notANumber", met: textOf(cell) };
      } else if (kind === "class") {
        const found = this.classAt(id, row);
        if (typeof found === "object") return found;
        if (found !== undefined) classes[need] = found;
      }
    }
    return { values, classes };
  }
}
