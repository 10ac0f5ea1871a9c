import { DOCS_NORMAL_EDITOR_UNIT_ID_KEY } from "@univerjs/core";
import { IEditorService } from "@univerjs/docs-ui";
import { SheetInterceptorService, VALIDATE_CELL } from "@univerjs/sheets";
import type { CellValue } from "../../model/WorkbookModel";
import { focusCells } from "../grid/focusCells";
import { askAboutEntry } from "./EntryDialog";
import { entryTest } from "./entryTest";
import type { EntryVerdict } from "./entryTest";
import { HeldKeys } from "./HeldKeys";
import { ruleAt } from "./ruleAt";
import type { ValidationParts } from "./ValidationParts";

/** Asks about what was typed into a cell when it breaks the cell's rule. What is pasted, filled or written by an add-in is not asked about, as in Excel. */
export class EntryGuard {
  readonly #stop: () => void;
  readonly #keys: HeldKeys;

  constructor(
    private readonly parts: ValidationParts,
    gridBox: HTMLElement,
  ) {
    this.#keys = new HeldKeys(parts, gridBox);
    const stop = parts.injector.get(SheetInterceptorService).writeCellInterceptor.intercept(VALIDATE_CELL, {
      priority: 100,
      handler: async (before, { row, col, subUnitId }, next) => {
        const isKept = (await before) !== false && (await this.#isKept(parts.channel.ids.model(subUnitId), row, col));
        return (await next(Promise.resolve(isKept))) ?? isKept;
      },
    });
    this.#stop = () => void stop();
  }

  dispose(): void {
    this.#stop();
    this.#keys.dispose();
  }

  async #isKept(sheetId: string, row: number, column: number): Promise<boolean> {
    const { model, language, asker, notChecked } = this.parts;
    const sheet = model.sheet(sheetId);
    const rule = sheet && ruleAt(sheet, row, column);
    if (!sheet || !rule || rule.error?.show === false) return true;
    const verdict = await this.#keys.during(async () => {
      if (sheet.cells.get(row, column)?.formula !== undefined) await this.parts.settle();
      const value = sheet.cells.get(row, column)?.value ?? null;
      return this.#dropIfBroken(await entryTest(rule, value, (formula) => asker.values(formula, { sheet: sheetId, row, column })));
    });
    const cell = sheet.cells.get(row, column);
    if (verdict === "unknown") notChecked();
    if (verdict !== "broken") return true;
    const typed = cell?.formula ?? typedText(cell?.value ?? null);
    const { title = "", message = "", style = "stop" } = rule.error ?? {};
    const choice = await askAboutEntry({ title, message, style }, language);
    focusCells(this.parts.injector);
    if (choice === "edit") this.#editAgain(typed);
    return choice === "keep";
  }

  #dropIfBroken(verdict: EntryVerdict): EntryVerdict {
    if (verdict === "broken") this.#keys.drop();
    return verdict;
  }

  /** After the grid has put back what was there, its editor opens once more with what was typed. */
  #editAgain(typed: string): void {
    setTimeout(() => {
      this.parts.api.getActiveWorkbook()?.startEditing();
      this.parts.injector.get(IEditorService).getEditor(DOCS_NORMAL_EDITOR_UNIT_ID_KEY)?.replaceText(typed);
    }, 50);
  }
}

function typedText(value: CellValue): string {
  return typeof value === "object" ? (value?.error ?? "") : String(value);
}
