import { CustomCommandExecutionError, ICommandService } from "@univerjs/core";
import type { ICommandInfo, IDisposable } from "@univerjs/core";
import { IEditorBridgeService } from "@univerjs/sheets-ui";
import type { Area, SheetWithCells, WorkbookModel } from "../../model/WorkbookModel";
import type { GridChannel } from "./GridChannel";

/** Cells that are looked at for one that is locked; a larger area is taken as locked. */
const MOST_LOOKED_AT = 10_000;

const EDIT = "sheet.operation.set-cell-edit-visible";

/** Changes of the selected cells' content, which an unlocked cell allows. */
const content =
  /^sheet\.command\.(set-range-values|clear-selection-(content|all)|auto-(fill|clear-content)|(optional-)?paste(-.*)?|copy-(down|right|formula-only)|move-range|text-to-number|split-text-to-columns|toggle-cell-checkbox|insert-cell-image)$|^univer\.command\.(paste|cut)$/;

/** Other changes of a sheet, and the permission of its protection that allows each. */
const others: readonly (readonly [RegExp, string])[] = [
  [/^sheet\.command\.(insert-(row|multi-rows)|table-insert-row)/, "allowInsertRows"],
  [/^sheet\.command\.(insert-(col|multi-cols)|table-insert-col)/, "allowInsertColumns"],
  [/^sheet\.command\.(remove-row|table-remove-row)/, "allowDeleteRows"],
  [/^sheet\.command\.(remove-col|table-remove-col)/, "allowDeleteColumns"],
  [/^sheet\.command\.sort-range/, "allowSort"],
  [
    /^sheet\.command\.(set-filter-criteria|set-filter-range|remove-sheet-filter|smart-toggle-filter|clear-filter-criteria|set-table-filter)/,
    "allowAutoFilter",
  ],
  [/^sheet\.command\.(delta-column-width|set-worksheet-col-width|set-col-|hide-col|set-selected-cols)/, "allowFormatColumns"],
  [/^sheet\.command\.(delta-row-height|set-row-|set-rows-|hide-row|set-selected-rows|set-specific-rows)/, "allowFormatRows"],
  [
    /^sheet\.command\.(set-(style|bold|italic|underline|stroke|font|text|background|border|vertical|horizontal|range-(bold|font|italic|stroke|sub|super|text|under))|reset-(background|text)|numfmt\.|clear-selection-format|.*conditional-rule|apply-format-painter)/,
    "allowFormatCells",
  ],
  [
    /^sheet\.command\.(insert-range|delete-range|add-worksheet-merge|remove-worksheet-merge|add-table|delete-table|set-table-config|move-rows|move-cols|insert-(float|sheet)-image|delete-drawing|move-drawing)/,
    "",
  ],
];

/** Lets the person change on a protected sheet what Excel lets them change there, and says so when it does not. */
export class ProtectedCells {
  readonly #listener: IDisposable;

  constructor(
    private readonly model: WorkbookModel,
    private readonly channel: GridChannel,
    private readonly refused: () => void,
  ) {
    this.#listener = channel.injector.get(ICommandService).beforeCommandExecuted((command) => this.#before(command));
  }

  dispose(): void {
    this.#listener.dispose();
  }

  #before(command: Readonly<ICommandInfo>): void {
    const sheet = this.model.sheet(this.model.activeSheet);
    if (this.channel.isSending || !sheet?.protection.protected || !this.#isRefused(command, sheet)) return;
    this.refused();
    // What was typed stands in the formula bar already.
    setTimeout(() => this.channel.injector.get(IEditorBridgeService).refreshEditCellState(), 0);
    throw new CustomCommandExecutionError("The sheet is protected.");
  }

  #isRefused({ id, params }: Readonly<ICommandInfo>, sheet: SheetWithCells): boolean {
    const isEdit = id === EDIT && (params as { visible?: boolean } | undefined)?.visible === true;
    if (isEdit || content.test(id))
      return this.#isLocked(sheet, isEdit ? { ...this.model.selection, rows: 1, columns: 1 } : this.model.selection);
    const option = others.find(([commands]) => commands.test(id))?.[1];
    return option !== undefined && sheet.protection.options[option] !== true;
  }

  #isLocked(sheet: SheetWithCells, { row, column, rows, columns }: Area): boolean {
    if (rows * columns > MOST_LOOKED_AT) return true;
    for (let r = row; r < row + rows; r += 1)
      for (let c = column; c < column + columns; c += 1) {
        const style = sheet.cells.get(r, c)?.style ?? sheet.columns.get(c)?.style ?? 0;
        if (this.model.styles[style]?.locked !== false) return true;
      }
    return false;
  }
}
