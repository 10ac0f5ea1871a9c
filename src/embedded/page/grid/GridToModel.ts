import { ICommandService, Range } from "@univerjs/core";
import type { ICellData, ICommandInfo, IExecutionOptions, IObjectMatrixPrimitiveType, IRange, IStyleData, Nullable } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { Workbook } from "../../model/Workbook";
import type { CellModel, CellValue } from "../../model/WorkbookModel";
import { plainFormula } from "./cellData";
import { cellValue } from "./cellModel";
import type { GridChannel } from "./GridChannel";
import type { FilteredRows } from "./FilteredRows";
import { furnitureReaders } from "./furnitureReaders";
import { styleIndex } from "./styleIds";
import { styleModel } from "./styleModel";
import { UNIT } from "./workbookData";

interface CellMutation {
  subUnitId: string;
  cellValue?: IObjectMatrixPrimitiveType<Nullable<ICellData>>;
}

interface RangeMutation {
  subUnitId: string;
  range: IRange;
}

interface FormatMutation {
  subUnitId: string;
  values?: Record<string, { ranges: IRange[] }>;
  ranges?: IRange[];
}

interface MoveMutation {
  from: { subUnitId: string; value: IObjectMatrixPrimitiveType<Nullable<ICellData>> };
  to: { subUnitId: string; value: IObjectMatrixPrimitiveType<Nullable<ICellData>> };
}

const MAX = { rows: 1048576, columns: 16384 };

const shifts = {
  "sheet.mutation.insert-row": "down",
  "sheet.mutation.remove-rows": "up",
  "sheet.mutation.insert-col": "right",
  "sheet.mutation.remove-col": "left",
} as const;

/** Mutations after which other rows may be filtered out. */
const filtering: ReadonlySet<string> = new Set([
  "sheet.mutation.set-filter-range",
  "sheet.mutation.set-filter-criteria",
  "sheet.mutation.re-calc-filter",
  "sheet.mutation.remove-filter",
  "sheet.mutation.set-table-filter",
  "sheet.mutation.delete-table",
]);

/** Carries what the person does at the grid into the model. */
export class GridToModel {
  readonly #styles = new Map<string, number>();
  readonly #stop: () => void;

  constructor(
    private readonly model: Workbook,
    private readonly channel: GridChannel,
    private readonly filters: FilteredRows,
  ) {
    const listener = channel.injector.get(ICommandService).onCommandExecuted((command, options) => this.#heard(command, options));
    this.#stop = () => listener.dispose();
  }

  dispose(): void {
    this.#stop();
  }

  #heard(command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): void {
    if (this.channel.isSending || options?.onlyLocal || options?.["fromFormula"]) return;
    const params = command.params as { unitId?: string } | undefined;
    if (params?.unitId !== UNIT) return;
    this.model.batch(() => this.#apply(command.id, params));
  }

  #apply(id: string, params: object): void {
    if (id === "sheet.mutation.set-range-values") {
      const { subUnitId, cellValue: cells } = params as CellMutation;
      if (cells) this.#readMatrix(subUnitId, cells);
    } else if (id in shifts) {
      this.#shift(id as keyof typeof shifts, params as RangeMutation);
    } else if (id === "sheet.mutation.move-range") {
      const { from, to } = params as MoveMutation;
      this.#readMatrix(from.subUnitId, from.value);
      this.#readMatrix(to.subUnitId, to.value);
    } else if (id === "sheet.mutation.reorder-range") {
      const { subUnitId, range } = params as RangeMutation;
      this.#readRange(subUnitId, range);
    } else if (id === "sheet.mutation.set.numfmt" || id === "sheet.mutation.remove.numfmt") {
      this.#readFormats(params as FormatMutation);
    } else if (id === "sheet.mutation.move-rows" || id === "sheet.mutation.move-columns") {
      this.#readSheet((params as RangeMutation).subUnitId);
    } else {
      furnitureReaders[id]?.({ model: this.model, channel: this.channel, params });
    }
    if (filtering.has(id)) this.#filtered();
  }

  /** A table's filter does not say on which sheet it is. */
  #filtered(): void {
    for (const sheet of this.model.sheets) {
      if (!this.channel.worksheet(sheet.id) || !this.filters.read(sheet)) continue;
      for (const facet of ["rows", "filter"] as const) this.model.announce({ facet, source: "user", sheet: sheet.id });
    }
  }

  #shift(id: keyof typeof shifts, { subUnitId, range }: RangeMutation): void {
    const rows = id.includes("row");
    const area = rows
      ? { row: range.startRow, column: 0, rows: range.endRow - range.startRow + 1, columns: MAX.columns }
      : { row: 0, column: range.startColumn, rows: MAX.rows, columns: range.endColumn - range.startColumn + 1 };
    this.model.shift(this.channel.ids.model(subUnitId), area, shifts[id], "user");
  }

  #readMatrix(subUnitId: string, cells: IObjectMatrixPrimitiveType<Nullable<ICellData>>): void {
    for (const row of Object.keys(cells)) {
      for (const column of Object.keys(cells[Number(row)] ?? {})) this.#readCell(subUnitId, Number(row), Number(column));
    }
  }

  #readRange(subUnitId: string, range: IRange): void {
    Range.foreach(range, (row, column) => this.#readCell(subUnitId, row, column));
  }

  /** Number formats come by a mutation of their own, after the values. */
  #readFormats({ subUnitId, values = {}, ranges = [] }: FormatMutation): void {
    for (const range of [...ranges, ...Object.values(values).flatMap((value) => value.ranges)]) this.#readRange(subUnitId, range);
  }

  /** After rows or columns were dragged elsewhere every cell may be another. */
  #readSheet(subUnitId: string): void {
    const sheet = this.model.sheet(this.channel.ids.model(subUnitId));
    const places = new Set<string>();
    const used = sheet?.cells.used(false);
    if (used) sheet?.cells.forEach(used, (_, row, column) => places.add(`${row},${column}`));
    this.channel.workbook
      ?.getSheetBySheetId(subUnitId)
      ?.getCellMatrix()
      .forValue((row, column) => void places.add(`${row},${column}`));
    for (const place of places) {
      const [row = 0, column = 0] = place.split(",").map(Number);
      this.#readCell(subUnitId, row, column);
    }
  }

  #readCell(subUnitId: string, row: number, column: number): void {
    const worksheet = this.channel.workbook?.getSheetBySheetId(subUnitId);
    const sheet = this.model.sheet(this.channel.ids.model(subUnitId));
    if (!worksheet || !sheet) return;
    const cell = worksheet.getCellRaw(row, column);
    const before = sheet.cells.get(row, column);
    const style = this.#style(cell, before);
    const formula = this.#formula(cell, subUnitId, [row, column]);
    const isSpilled = before?.spilledFrom && formula === undefined && cellValue(cell) === null;
    if (isSpilled) {
      this.model.setCell(sheet.id, row, column, { style }, "user");
      return;
    }
    const patch: Partial<CellModel> = { style, formula, spilledFrom: undefined, value: this.#value(cell, before) };
    if (formula !== undefined && before?.formula !== undefined && plainFormula(before.formula) === formula) {
      delete patch.formula;
      delete patch.value;
    }
    this.model.setCell(sheet.id, row, column, patch, "user");
  }

  /** An error keeps the message that came with it. */
  #value(cell: Nullable<ICellData>, before: CellModel | undefined): CellValue {
    const value = cellValue(cell);
    const known = before?.value;
    const same = typeof value === "object" && value && typeof known === "object" && known && known.error === value.error;
    return same ? known : value;
  }

  #formula(cell: Nullable<ICellData>, subUnitId: string, [row, column]: [number, number]): string | undefined {
    if (!cell || (!cell.f && !cell.si)) return undefined;
    const text = this.channel.injector.get(FormulaDataModel).getFormulaStringByCell(row, column, subUnitId, UNIT) ?? cell.f;
    return text || undefined;
  }

  #style(cell: Nullable<ICellData>, before: CellModel | undefined): number {
    if (!cell?.s) return 0;
    const own = typeof cell.s === "string" ? styleIndex(cell.s) : undefined;
    if (own !== undefined) return own;
    const data: Nullable<IStyleData> = this.channel.workbook?.getStyles().getStyleByCell(cell);
    if (!data) return before?.style ?? 0;
    const base = this.model.styles[before?.style ?? 0] ?? this.model.styles[0];
    if (!base) return 0;
    const key = typeof cell.s === "string" ? `${cell.s}/${before?.style ?? 0}` : JSON.stringify([data, before?.style]);
    const known = this.#styles.get(key) ?? this.model.styleIndex(styleModel(data, base));
    this.#styles.set(key, known);
    return known;
  }
}
