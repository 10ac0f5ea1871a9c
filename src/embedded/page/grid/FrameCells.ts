import { ICommandService } from "@univerjs/core";
import type { IDisposable, Worksheet } from "@univerjs/core";
import { IRenderManagerService } from "@univerjs/engine-render";
import type { IRender } from "@univerjs/engine-render";
import type { GridChannel } from "./GridChannel";
import { UNIT } from "./workbookData";

/** More than a sheet has columns, so that a cell has one number. */
const COLUMNS = 16384;

/**
 * What cells show, kept while one frame is drawn. To draw a cell the grid asks for it six times (fill, border, text, bar, icon, marker), and each
 * time everything that has a say in it is asked anew: conditional formats, tables, protection, whether its text looks like a number.
 */
export class FrameCells {
  readonly #forget: (() => void)[] = [];
  readonly #stop: IDisposable[] = [];
  #isDrawing = false;

  constructor({ injector, workbook }: GridChannel) {
    if (!workbook) return;
    workbook.getSheets().forEach((worksheet) => this.#remember(worksheet));
    const made = workbook.sheetCreated$.subscribe((worksheet) => this.#remember(worksheet));
    this.#stop.push({ dispose: () => made.unsubscribe() });
    this.#stop.push(injector.get(ICommandService).beforeCommandExecuted(() => this.#end()));
    const renders = injector.get(IRenderManagerService);
    const drawn = renders.created$.subscribe((render) => this.#watch(render));
    this.#stop.push({ dispose: () => drawn.unsubscribe() });
    const render = renders.getRenderById(UNIT);
    if (render) this.#watch(render);
  }

  dispose(): void {
    this.#end();
    this.#stop.forEach((stop) => stop.dispose());
  }

  /** The part that draws a workbook may come after it. */
  #watch({ unitId, engine }: IRender): void {
    if (unitId !== UNIT) return;
    const begun = engine.beginFrame$.subscribe(() => this.#begin());
    this.#stop.push({ dispose: () => begun.unsubscribe() });
  }

  /** A frame is drawn without a pause, so the next microtask is after it, even where drawing fails. */
  #begin(): void {
    this.#isDrawing = true;
    queueMicrotask(() => this.#end());
  }

  #end(): void {
    if (!this.#isDrawing) return;
    this.#isDrawing = false;
    this.#forget.forEach((forget) => forget());
  }

  #remember(worksheet: Worksheet): void {
    const cells = new Map<number, ReturnType<Worksheet["getCell"]>>();
    const filtered = new Map<number, boolean>();
    const getCell = worksheet.getCell.bind(worksheet);
    const isRowFiltered = worksheet.isRowFiltered.bind(worksheet);
    worksheet.getCell = (row, column) => {
      if (!this.#isDrawing) return getCell(row, column);
      const key = row * COLUMNS + column;
      const known = cells.get(key);
      if (known !== undefined) return known;
      const cell = getCell(row, column);
      cells.set(key, cell ?? null);
      return cell;
    };
    worksheet.isRowFiltered = (row) => {
      if (!this.#isDrawing) return isRowFiltered(row);
      const known = filtered.get(row) ?? isRowFiltered(row);
      filtered.set(row, known);
      return known;
    };
    this.#forget.push(
      () => cells.clear(),
      () => filtered.clear(),
    );
  }
}
