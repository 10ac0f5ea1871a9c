import { ICommandService } from "@univerjs/core";
import type { ICellData, ICommandInfo, IDisposable, IExecutionOptions, IRange, Nullable } from "@univerjs/core";
import {
  FormulaDataModel,
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { ClearSelectionFormatCommand, SetBorderCommand, SetRangeValuesMutation, SetStyleCommand } from "@univerjs/sheets";
import type { Calculator } from "../../model/Calculator";
import type { Workbook } from "../../model/Workbook";
import type { CellValue } from "../../model/WorkbookModel";
import { cellValue } from "./cellModel";
import type { GridChannel } from "./GridChannel";
import type { UnknownFormulas } from "./UnknownFormulas";
import { UNIT } from "./workbookData";

type Results = Record<string, Record<string, Record<number, Record<number, Nullable<ICellData>>> | null | undefined> | null | undefined>;

/** A calculation that was asked for begins within this time (milliseconds), however busy the page is; later it is taken for lost. */
const LATEST_START = 10_000;
const POLL = 15;
const LONGEST_WAIT = 60_000;

/** What custom functions add to a result: whether it is still on its way, and the message of an error. */
export interface PendingResults {
  readonly isPending: boolean;
  errorMessage: (sheet: string, row: number, column: number) => string | undefined;
  forget: () => void;
}

/** Brings the results of Univer's formula engine into the model, with the cells that they spill into, and tells when all are there. */
export class Calculation implements Calculator {
  readonly #commands: ICommandService;
  readonly #dirty: IActiveDirtyManagerService;
  readonly #listener: IDisposable;
  /** When a calculation was asked for that has not begun. */
  #asked: number | undefined;
  #running = 0;
  readonly #spills = new Map<string, Map<string, { rows: number; columns: number }>>();

  constructor(
    private readonly model: Workbook,
    private readonly channel: GridChannel,
    private readonly sources: { pending: PendingResults; unknown: UnknownFormulas },
  ) {
    this.#commands = channel.injector.get(ICommandService);
    this.#dirty = channel.injector.get(IActiveDirtyManagerService);
    this.#listener = this.#commands.onCommandExecuted((command, options) => this.#heard(command, options));
    this.#rememberSpills();
  }

  dispose(): void {
    this.#listener.dispose();
  }

  async settle(): Promise<void> {
    const end = performance.now() + LONGEST_WAIT;
    while (this.#isBusy() && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, POLL));
  }

  async calculate(kind: "Recalculate" | "Full" | "FullRebuild"): Promise<void> {
    if (kind !== "Recalculate") {
      this.sources.pending.forget();
      void this.#commands.executeCommand(
        SetTriggerFormulaCalculationStartMutation.id,
        {
          forceCalculation: true,
          dirtyRanges: [],
          dirtyNameMap: {},
          dirtyDefinedNameMap: {},
          dirtySuperTableMap: {},
          dirtyUnitFeatureMap: {},
          dirtyUnitOtherFormulaMap: {},
          clearDependencyTreeCache: {},
        },
        { onlyLocal: true },
      );
    }
    await this.settle();
  }

  #isBusy(): boolean {
    const isAsked = this.#asked !== undefined && performance.now() - this.#asked < LATEST_START;
    return this.#running > 0 || isAsked || this.sources.pending.isPending;
  }

  #heard(command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): void {
    if (this.#asks(command, options)) this.#asked = performance.now();
    if (command.id === SetFormulaCalculationStartMutation.id) {
      this.#running += 1;
      this.#asked = undefined;
    } else if (command.id === SetFormulaCalculationNotificationMutation.id) {
      const { functionsExecutedState } = command.params as { functionsExecutedState?: number };
      if (functionsExecutedState !== undefined) this.#running = Math.max(0, this.#running - 1);
    } else if (command.id === SetFormulaCalculationResultMutation.id) {
      const { unitData } = command.params as { unitData: Results };
      this.model.batch(() => this.#take(unitData[UNIT] ?? {}));
    }
  }

  /** Whether the engine will compute after this command; the same question as its own. */
  #asks({ id, params }: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): boolean {
    if (!this.#dirty.get(id)) return false;
    if (id !== SetRangeValuesMutation.id) return true;
    const { trigger } = (params ?? {}) as { trigger?: string };
    return (
      options?.onlyLocal !== true &&
      trigger !== SetStyleCommand.id &&
      trigger !== SetBorderCommand.id &&
      trigger !== ClearSelectionFormatCommand.id
    );
  }

  #take(sheets: NonNullable<Results[string]>): void {
    for (const [grid, rows] of Object.entries(sheets)) {
      const sheet = this.channel.ids.model(grid);
      if (!rows || !this.model.sheet(sheet)) continue;
      for (const [row, cells] of Object.entries(rows)) {
        for (const [column, cell] of Object.entries(cells)) this.#takeCell(sheet, [Number(row), Number(column)], cell);
      }
    }
    for (const sheet of this.model.sheets) this.#takeSpills(sheet.id);
  }

  #takeCell(sheet: string, [row, column]: [number, number], cell: Nullable<ICellData>): void {
    const before = this.model.sheet(sheet)?.cells.get(row, column);
    if (before?.formula === undefined) return;
    const value = this.#withMessage(cellValue(cell), sheet, [row, column]);
    if (this.sources.unknown.keeps(sheet, { row, column, cell: before, result: value })) return;
    this.model.setCell(sheet, row, column, { value: value ?? 0 }, "calculation");
  }

  #withMessage(value: CellValue, sheet: string, [row, column]: [number, number]): CellValue {
    if (typeof value !== "object" || value === null || value.error === "#SPILL!") return value;
    const message = this.sources.pending.errorMessage(sheet, row, column);
    return message === undefined ? { error: value.error } : { error: value.error, message };
  }

  /** Compares what formulas fill now with what they filled before. Cells that are no longer filled are emptied. */
  #takeSpills(sheetId: string): void {
    const grid = this.channel.ids.grid(sheetId);
    const data = this.channel.injector.get(FormulaDataModel);
    const ranges = data.getArrayFormulaRange()[UNIT]?.[grid] ?? {};
    const values = data.getArrayFormulaCellData()[UNIT]?.[grid] ?? {};
    const before = this.#spills.get(sheetId) ?? new Map<string, { rows: number; columns: number }>();
    const after = new Map<string, { rows: number; columns: number }>();
    for (const [row, columns] of Object.entries(ranges as Record<string, Record<string, IRange | null> | null>)) {
      for (const [column, range] of Object.entries(columns ?? {})) {
        // The engine remembers the size of a result that is blocked, too.
        if (range && !this.#isBlocked(sheetId, [Number(row), Number(column)]))
          after.set(`${row},${column}`, { rows: range.endRow - range.startRow + 1, columns: range.endColumn - range.startColumn + 1 });
      }
    }
    for (const [key, size] of before) if (!after.has(key)) this.#clear(sheetId, anchor(key), size);
    for (const [key, size] of after) this.#fill(sheetId, anchor(key), { size, before: before.get(key), values });
    this.#spills.set(sheetId, after);
  }

  #isBlocked(sheetId: string, [row, column]: [number, number]): boolean {
    const cell = this.model.sheet(sheetId)?.cells.get(row, column);
    return cell?.formula === undefined || (typeof cell.value === "object" && cell.value?.error === "#SPILL!");
  }

  #fill(
    sheetId: string,
    [row, column]: [number, number],
    fill: {
      size: { rows: number; columns: number };
      before: { rows: number; columns: number } | undefined;
      values: Record<number, Record<number, Nullable<ICellData>> | undefined>;
    },
  ): void {
    const { size, before, values } = fill;
    if (before && (before.rows > size.rows || before.columns > size.columns)) this.#clear(sheetId, [row, column], before);
    if (size.rows * size.columns === 1) return;
    this.model.setCell(sheetId, row, column, { spill: size }, "calculation");
    for (let r = row; r < row + size.rows; r += 1) {
      for (let c = column; c < column + size.columns; c += 1) {
        if (r === row && c === column) continue;
        this.model.setCell(sheetId, r, c, { value: cellValue(values[r]?.[c]), spilledFrom: [row, column] }, "calculation");
      }
    }
  }

  #clear(sheetId: string, [row, column]: [number, number], size: { rows: number; columns: number }): void {
    const sheet = this.model.sheet(sheetId);
    const stale: [number, number][] = [];
    sheet?.cells.forEach({ row, column, ...size }, (cell, r, c) => {
      if (cell.spilledFrom?.[0] === row && cell.spilledFrom[1] === column) stale.push([r, c]);
    });
    for (const [r, c] of stale) this.model.setCell(sheetId, r, c, { value: null, spilledFrom: undefined }, "calculation");
    if (sheet?.cells.get(row, column)?.spill) this.model.setCell(sheetId, row, column, { spill: undefined }, "calculation");
  }

  #rememberSpills(): void {
    for (const sheet of this.model.sheets) {
      const known = new Map<string, { rows: number; columns: number }>();
      const used = sheet.cells.used(true);
      if (used) sheet.cells.forEach(used, (cell, row, column) => cell.spill && known.set(`${row},${column}`, cell.spill));
      this.#spills.set(sheet.id, known);
    }
  }
}

function anchor(key: string): [number, number] {
  const [row = 0, column = 0] = key.split(",").map(Number);
  return [row, column];
}
