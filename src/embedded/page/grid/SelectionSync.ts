import { ICommandService } from "@univerjs/core";
import { SetSelectionsOperation, SetWorksheetActiveOperation, SheetsSelectionsService } from "@univerjs/sheets";
import type { Workbook } from "../../model/Workbook";
import type { Area, Change } from "../../model/WorkbookModel";
import { sameArea } from "../../model/intersect";
import type { GridChannel } from "./GridChannel";
import { areaOf, rangeOf, UNIT } from "./workbookData";

/** Keeps selection and active sheet the same in grid and model, whoever moves them. */
export class SelectionSync {
  readonly #stop: (() => void)[] = [];

  constructor(
    private readonly model: Workbook,
    private readonly channel: GridChannel,
  ) {
    const selections = channel.injector.get(SheetsSelectionsService);
    const moved = selections.selectionMoveEnd$.subscribe(() => this.#read());
    const set = selections.selectionSet$.subscribe(() => this.#read());
    const listener = channel.injector.get(ICommandService).onCommandExecuted(({ id }) => {
      if (id === SetWorksheetActiveOperation.id) this.#read();
    });
    this.#stop.push(
      () => moved.unsubscribe(),
      () => set.unsubscribe(),
      () => listener.dispose(),
    );
  }

  dispose(): void {
    this.#stop.forEach((stop) => stop());
  }

  /** Puts the grid where the model is, as after opening. */
  showAll(): void {
    this.#activate();
    this.#select();
  }

  show(changes: readonly Change[]): void {
    const foreign = changes.filter(({ source }) => source === "api" || source === "remote");
    if (foreign.some(({ facet }) => facet === "active" || facet === "sheets")) this.#activate();
    if (foreign.some(({ facet }) => facet === "selection")) this.#select();
  }

  #activate(): void {
    const grid = this.channel.ids.grid(this.model.activeSheet);
    if (this.channel.workbook?.getActiveSheet(true)?.getSheetId() === grid || !this.channel.worksheet(this.model.activeSheet)) return;
    this.channel.send(SetWorksheetActiveOperation.id, { subUnitId: grid });
  }

  #select(): void {
    const range = rangeOf(this.model.selection);
    const primary = {
      actualRow: range.startRow,
      actualColumn: range.startColumn,
      isMerged: false,
      isMergedMainCell: false,
      ...range,
      endRow: range.startRow,
      endColumn: range.startColumn,
    };
    this.channel.sendTo(this.model.activeSheet, SetSelectionsOperation.id, { selections: [{ range, primary, style: null }], reveal: true });
  }

  #read(): void {
    if (this.channel.isSending) return;
    const sheet = this.channel.workbook?.getActiveSheet(true)?.getSheetId();
    if (sheet === undefined) return;
    const id = this.channel.ids.model(sheet);
    if (this.model.activeSheet !== id) this.model.activate(id, "user");
    const range = this.channel.injector
      .get(SheetsSelectionsService)
      .getWorkbookSelections(UNIT)
      .getSelectionsOfWorksheet(sheet)
      .at(-1)?.range;
    const area = range && this.#whole(areaOf(range), sheet);
    if (area && !sameArea(area, this.model.selection)) this.model.select(area, "user");
  }

  /** A whole row or column of the grid is a whole row or column of Excel's larger sheet. */
  #whole(area: Area, grid: string): Area {
    const worksheet = this.channel.workbook?.getSheetBySheetId(grid);
    const clean = { ...area, row: Number.isNaN(area.row) ? 0 : area.row, column: Number.isNaN(area.column) ? 0 : area.column };
    const rows = Number.isNaN(clean.rows) || (clean.row === 0 && clean.rows === worksheet?.getRowCount()) ? 1048576 : clean.rows;
    const columns =
      Number.isNaN(clean.columns) || (clean.column === 0 && clean.columns === worksheet?.getColumnCount()) ? 16384 : clean.columns;
    return { ...clean, rows, columns };
  }
}
