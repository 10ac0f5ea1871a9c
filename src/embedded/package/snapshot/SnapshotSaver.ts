import { SparseCells } from "../../model/SparseCells";
import type { Workbook } from "../../model/Workbook";
import type { SheetWithCells } from "../../model/WorkbookModel";
import { openWorkbook } from "../openWorkbook";
import { saveWorkbook } from "../saveWorkbook";
import type { CellSnapshot, WorkbookSnapshot } from "./WorkbookSnapshot";

/**
 * Writes files of a workbook that lives elsewhere, from what is sent of it. The file that it was opened from is opened here, too: what did
 * not change is known from there, so only differences are sent. Each snapshot begins with the workbook, then come its cells.
 */
export class SnapshotSaver {
  readonly #original: Workbook | undefined;
  readonly #cells = new Map<string, SparseCells>();
  #touched = new Map<string, Map<number, Set<number>>>();
  #snapshot: WorkbookSnapshot | undefined;

  /** @throws PackageError when the file cannot be read */
  constructor(private readonly file: Uint8Array | undefined) {
    this.#original = file && openWorkbook(file, "");
    for (const { id, cells } of this.#original?.sheets ?? []) this.#cells.set(id, cells);
  }

  begin(snapshot: WorkbookSnapshot): void {
    this.#snapshot = snapshot;
    this.#touched = new Map();
    // What was sent of these sheets was all that they had.
    for (const { id, part } of snapshot.sheets) if (!this.#original || part === undefined) this.#cells.delete(id);
  }

  add({ sheet, cells }: CellSnapshot): void {
    const store = this.#cells.get(sheet) ?? new SparseCells();
    const touched = this.#touched.get(sheet) ?? new Map<number, Set<number>>();
    this.#cells.set(sheet, store);
    this.#touched.set(sheet, touched);
    for (const [row, column, cell] of cells) {
      store.set(row, column, cell);
      const columns = touched.get(row);
      if (columns) columns.add(column);
      else touched.set(row, new Set([column]));
    }
  }

  /** The file of the snapshot, the same that `saveWorkbook` writes of the workbook itself. */
  save(): Uint8Array {
    const snapshot = this.#snapshot;
    if (!snapshot) throw new Error("Nothing was sent.");
    const sheets = snapshot.sheets.map((sheet): SheetWithCells => ({ ...sheet, cells: this.#cells.get(sheet.id) ?? new SparseCells() }));
    const find = (idOrName: string): SheetWithCells | undefined =>
      sheets.find(({ id }) => id === idOrName) ?? sheets.find(({ name }) => name.toLowerCase() === idOrName.toLowerCase());
    const touched = { ...snapshot.touched, cells: this.#touched };
    return saveWorkbook({ ...snapshot, sheets, touched, sheet: find, selectionOf: (id) => snapshot.selections.get(id) }, this.file);
  }
}
