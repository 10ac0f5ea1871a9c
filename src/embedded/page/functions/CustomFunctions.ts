import { areaAddress, quoteSheet } from "../../model/address";
import type { Area, CellValue, WorkbookModel } from "../../model/WorkbookModel";
import type { PendingResults } from "../grid/Calculation";
import type { FunctionArgument, FunctionCall, FunctionCaller } from "./FunctionCaller";
import type { FunctionMetadata } from "./FunctionMetadata";
import { functionArguments, refusedError } from "./functionArguments";

/** What a cell shows while its result is on the way, as in Excel. */
export const BUSY: CellValue = { error: "#BUSY!" };

/** Results that one cell keeps for formulas that call the same function more than once. */
const MOST_KEPT = 6;

interface Entry {
  generation: number;
  result: CellValue[][] | undefined;
}

interface Asked {
  place: CellPlace;
  entry: Entry;
  calls: FunctionCall[];
  columns: number;
}

/** A cell whose results are in, and how many cells they take. */
export interface AnsweredCell extends CellPlace {
  rows: number;
  columns: number;
}

export interface CellPlace {
  sheet: string;
  row: number;
  column: number;
}

/**
 * Answers the formula engine for custom functions. The engine never waits: a call whose result is not known answers `#BUSY!` (or the
 * result from before), all calls of one round go to the add-in together, and the cells are computed again when the results are in.
 */
export class CustomFunctions implements PendingResults {
  readonly #cells = new Map<string, Map<string, Entry>>();
  readonly #messages = new Map<string, Map<string, string>>();
  #generation = 0;
  #asked: Asked[] = [];
  #underway = 0;

  constructor(
    private readonly model: WorkbookModel,
    private readonly caller: FunctionCaller,
    private readonly recalculate: (cells: readonly AnsweredCell[]) => void,
  ) {}

  get isPending(): boolean {
    return this.#underway > 0 || this.#asked.length > 0;
  }

  /** The message of an error that a custom function gave in this cell. */
  errorMessage(sheet: string, row: number, column: number): string | undefined {
    return [...(this.#messages.get(key({ sheet, row, column }))?.values() ?? [])][0];
  }

  /** Makes every result out of date, so that the next calculation asks again. */
  forget(): void {
    this.#generation += 1;
  }

  evaluate(metadata: FunctionMetadata, given: readonly CellValue[][][], place: CellPlace): CellValue[][] {
    const matrix = functionArguments(metadata, given);
    const results = this.#cells.get(key(place)) ?? new Map<string, Entry>();
    this.#cells.set(key(place), results);
    const asks = `${metadata.id} ${JSON.stringify(matrix)}`;
    const known = results.get(asks);
    if (known?.generation === this.#generation) return known.result ?? [[BUSY]];
    const before = known?.result ?? [...results].filter(([name]) => name.startsWith(`${metadata.id} `)).at(-1)?.[1].result;
    const entry: Entry = { generation: this.#generation, result: before };
    results.delete(asks);
    results.set(asks, entry);
    while (results.size > MOST_KEPT) results.delete(results.keys().next().value ?? "");
    return this.#ask(metadata, { matrix, place, entry });
  }

  #ask(
    metadata: FunctionMetadata,
    { matrix, place, entry }: { matrix: FunctionArgument[][][]; place: CellPlace; entry: Entry },
  ): CellValue[][] {
    const flat = matrix.flat();
    const refused = flat.map((values) => refusedError(metadata, values));
    if (flat.length === 1 && refused[0] !== undefined) {
      entry.result = [[refused[0]]];
      return entry.result;
    }
    const address = this.#address(place);
    const calls = flat.map((values): FunctionCall => ({ id: metadata.id, arguments: values, address }));
    if (this.#asked.length === 0) setTimeout(() => void this.#send(), 0);
    this.#asked.push({ place, entry, calls, columns: matrix[0]?.length ?? 1 });
    return entry.result ?? [[BUSY]];
  }

  async #send(): Promise<void> {
    const asked = this.#asked;
    this.#asked = [];
    this.#underway += 1;
    const results = await this.caller.call(asked.flatMap(({ calls }) => calls));
    let position = 0;
    for (const one of asked) {
      const own = results.slice(position, position + one.calls.length);
      position += one.calls.length;
      one.entry.result = own.length === 1 ? (own[0] ?? [[{ error: "#N/A" }]]) : tiled(own, one.columns);
      this.#remember(one);
    }
    this.recalculate(
      asked.map(({ place, entry: { result = [] } }) => ({ ...place, rows: result.length, columns: result[0]?.length ?? 1 })),
    );
    this.#underway -= 1;
  }

  #remember({ place, entry, calls }: Asked): void {
    const messages = new Map<string, string>();
    const error = entry.result?.flat().find((value) => typeof value === "object" && value !== null && value.message !== undefined);
    if (typeof error === "object" && error?.message !== undefined) messages.set(calls[0]?.id ?? "", error.message);
    if (messages.size > 0) this.#messages.set(key(place), messages);
    else this.#messages.delete(key(place));
  }

  #address({ sheet, row, column }: CellPlace): string {
    const area: Area = { row, column, rows: 1, columns: 1 };
    return `[${this.model.name}]${quoteSheet(this.model.sheet(sheet)?.name ?? sheet)}!${areaAddress(area)}`;
  }
}

function key({ sheet, row, column }: CellPlace): string {
  return `${sheet}/${row}/${column}`;
}

/** Single results side by side; a matrix where one value was due gives its first cell. */
function tiled(results: readonly CellValue[][][], columns: number): CellValue[][] {
  const rows: CellValue[][] = [];
  results.forEach((result, index) => (rows[Math.floor(index / columns)] ??= []).push(result[0]?.[0] ?? null));
  return rows;
}
