import type { Calculator } from "./Calculator";
import { ChangeJournal } from "./ChangeJournal";
import { emptySheet } from "./emptySheet";
import { cellCount } from "./intersect";
import { mapWorkbookFormulas } from "./mapWorkbookFormulas";
import type { WorkbookReferenceMapper } from "./mapWorkbookFormulas";
import { LOST_SHEET } from "./mapReferences";
import { movedArea } from "./Shift";
import type { Shift } from "./Shift";
import { shiftCells } from "./shiftCells";
import { checkShift, shiftFurniture } from "./shiftSheet";
import type { SparseCells } from "./SparseCells";
import { StyleList } from "./StyleList";
import type { Area, CellModel, Change, ChangeSource, CustomXmlPart, DefinedName } from "./WorkbookModel";
import type { SheetModel, StructureProtection, StyleModel, WorkbookModel } from "./WorkbookModel";
import { syncTableHeader, writeCell } from "./writeCell";

type SheetState = SheetModel & { readonly cells: SparseCells };
type PropertyKind = "setting" | "custom";

const FIRST_CELL: Area = { row: 0, column: 0, rows: 1, columns: 1 };

/** The workbook in memory; see `WorkbookModel` for the contract. */
export class Workbook implements WorkbookModel {
  name = "Book1.xlsx";
  date1904 = false;
  locale = "en-US";
  /** Set where formulas are computed; without it they keep the value that was stored with them. */
  calculator?: Calculator;
  readonly names: DefinedName[] = [];
  readonly customXmlParts: CustomXmlPart[] = [];
  readonly settings = new Map<string, unknown>();
  readonly customProperties = new Map<string, unknown>();
  readonly properties: Record<string, string> = {};
  readonly #sheets: SheetState[] = [];
  readonly #styles = new StyleList();
  readonly #journal = new ChangeJournal();
  readonly #selections = new Map<string, Area>();
  readonly #shiftListeners = new Set<(shift: Shift) => void>();
  #structure: StructureProtection = { protected: false };
  #active = "";
  #nextSheet = 1;

  get sheets(): readonly SheetState[] {
    return this.#sheets;
  }

  get styles(): readonly StyleModel[] {
    return this.#styles.styles;
  }

  get touched(): WorkbookModel["touched"] {
    return this.#journal.touched;
  }

  get activeSheet(): string {
    return this.#active;
  }

  set activeSheet(id: string) {
    this.activate(id, "user");
  }

  get selection(): Area {
    return this.#selections.get(this.#active) ?? FIRST_CELL;
  }

  set selection(area: Area) {
    this.select(area, "user");
  }

  selectionOf(sheet: string): Area | undefined {
    return this.#selections.get(sheet);
  }

  get structure(): StructureProtection {
    return this.#structure;
  }

  setStructure(structure: StructureProtection, source: ChangeSource): void {
    this.#structure = structure;
    this.announce({ facet: "protection", source });
  }

  activate(id: string, source: ChangeSource): void {
    if (id === this.#active || !this.sheet(id)) return;
    this.#active = id;
    this.announce({ facet: "active", source, sheet: id });
  }

  select(area: Area, source: ChangeSource): void {
    this.#selections.set(this.#active, { ...area });
    this.announce({ facet: "selection", source, sheet: this.#active, area: { ...area } });
  }

  sheet(idOrName: string): SheetState | undefined {
    const name = idOrName.toLowerCase();
    return this.#sheets.find(({ id }) => id === idOrName) ?? this.#sheets.find((sheet) => sheet.name.toLowerCase() === name);
  }

  styleIndex(style: StyleModel): number {
    return this.#styles.indexOf(style);
  }

  /** Puts the file's own default style at index 0. */
  setDefaultStyle(style: StyleModel): void {
    this.#styles.setDefault(style);
  }

  setCell(...[sheet, row, column, patch, source]: Parameters<WorkbookModel["setCell"]>): void {
    this.batch(() => {
      const state = this.#state(sheet);
      const before = state.cells.get(row, column)?.value ?? null;
      const difference = this.#write(state, [row, column], { patch, source });
      if (difference === "none") return;
      const area = { row, column, rows: 1, columns: 1 };
      this.announce(
        difference === "style"
          ? { facet: "styles", source, sheet: state.id, area }
          : { facet: "cells", source, sheet: state.id, area, before },
      );
    });
  }

  /**
   * Sets every cell of an area and announces the area once, whether or not each cell became different. `patchAt` answers `null` to leave a cell
   * alone and `undefined` to clear it.
   */
  writeArea(
    target: { sheet: string; area: Area; facet?: "cells" | "styles" },
    patchAt: (row: number, column: number) => Partial<CellModel> | undefined | null,
    source: ChangeSource,
  ): void {
    const { sheet, area, facet = "cells" } = target;
    this.batch(() => {
      const state = this.#state(sheet);
      const isEdit = facet === "cells" && cellCount(area) === 1;
      const before = isEdit ? { before: state.cells.get(area.row, area.column)?.value ?? null } : {};
      for (let row = area.row; row < area.row + area.rows; row += 1) {
        for (let column = area.column; column < area.column + area.columns; column += 1) {
          const patch = patchAt(row, column);
          if (patch !== null) this.#write(state, [row, column], { patch, source });
        }
      }
      this.announce({ facet, source, sheet: state.id, area: { ...area }, ...before });
    });
  }

  batch<T>(work: () => T): T {
    return this.#journal.batch(work);
  }

  addSheet(name: string | undefined, source: ChangeSource): SheetState {
    const id = `{${String(this.#nextSheet).padStart(8, "0")}-0001-0000-0000-000000000000}`;
    this.#nextSheet += 1;
    const sheet = emptySheet(id, name ?? this.#freeSheetName());
    this.#sheets.push(sheet);
    if (this.#active === "") this.#active = id;
    this.announce({ facet: "sheets", source, sheet: id });
    return sheet;
  }

  deleteSheet(id: string, source: ChangeSource): void {
    const index = this.#sheets.findIndex((sheet) => sheet.id === id);
    const sheet = this.#sheets[index];
    if (!sheet) return;
    this.batch(() => {
      this.#mapFormulas(
        (reference, home) =>
          reference.sheet !== undefined && this.#means(reference.sheet, home) === id ? { ...reference, sheet: LOST_SHEET } : reference,
        source,
      );
      this.#sheets.splice(index, 1);
      this.#selections.delete(id);
      for (const name of this.names.filter(({ scope }) => scope === id)) this.names.splice(this.names.indexOf(name), 1);
      this.announce({ facet: "sheets", source, sheet: id });
      if (this.#active !== id) return;
      const visible = [...this.#sheets.slice(index), ...this.#sheets.slice(0, index).reverse()].find(
        ({ visibility }) => visibility === "Visible",
      );
      this.activate(visible?.id ?? this.#sheets[0]?.id ?? "", source);
    });
  }

  /** Renames a sheet; formulas, names, rules and charts that name it follow. */
  renameSheet(id: string, name: string, source: ChangeSource): void {
    const state = this.#state(id);
    if (state.name === name) return;
    this.batch(() => {
      this.#mapFormulas(
        (reference, home) =>
          reference.sheet !== undefined && this.#means(reference.sheet, home) === id ? { ...reference, sheet: name } : reference,
        source,
      );
      state.name = name;
      this.announce({ facet: "sheet", source, sheet: id });
    });
  }

  moveSheet(id: string, position: number, source: ChangeSource): void {
    const sheet = this.#state(id);
    this.#sheets.splice(this.#sheets.indexOf(sheet), 1);
    this.#sheets.splice(Math.max(0, Math.min(position, this.#sheets.length)), 0, sheet);
    this.announce({ facet: "sheets", source, sheet: id });
  }

  /** Throws `ShiftRefused` before anything has moved where a table or merged area would be cut. */
  shift(...[sheet, area, direction, source]: Parameters<WorkbookModel["shift"]>): void {
    const state = this.#state(sheet);
    const shift: Shift = { sheet: state.id, area, direction };
    checkShift(state, shift);
    this.batch(() => {
      this.#mapFormulas((reference, home) => {
        if (this.#means(reference.sheet, home) !== state.id) return reference;
        const moved = movedArea(reference.area, shift);
        return moved === reference.area ? reference : moved && { ...reference, area: moved };
      }, source);
      shiftCells(state, shift, (row, column) => source !== "load" && this.#journal.markCell(state.id, row, column));
      this.announce({ facet: "cells", source, sheet: state.id });
      if (source !== "load") this.#journal.markShift(shift);
      for (const facet of shiftFurniture(state, shift)) this.announce({ facet, source, sheet: state.id });
      if (area.columns >= 16384) this.announce({ facet: "rows", source, sheet: state.id });
      if (area.rows >= 1048576) this.announce({ facet: "columns", source, sheet: state.id });
      for (const listener of [...this.#shiftListeners]) listener(shift);
    });
  }

  /** Tells of every shift, so that who holds a place on a sheet can follow it. */
  onShift(listener: (shift: Shift) => void): () => void {
    this.#shiftListeners.add(listener);
    return () => this.#shiftListeners.delete(listener);
  }

  setName(name: DefinedName | { name: string; scope?: string; remove: true }, source: ChangeSource): void {
    const index = this.names.findIndex((known) => known.scope === name.scope && known.name.toLowerCase() === name.name.toLowerCase());
    if ("remove" in name) {
      if (index < 0) return;
      this.names.splice(index, 1);
    } else if (index < 0) this.names.push({ ...name });
    else this.names[index] = { ...name };
    this.announce({ facet: "names", source });
  }

  setCustomXml(part: CustomXmlPart | { id: string; remove: true }, source: ChangeSource): void {
    const index = this.customXmlParts.findIndex(({ id }) => id === part.id);
    if ("remove" in part) {
      if (index < 0) return;
      this.customXmlParts.splice(index, 1);
    } else if (index < 0) this.customXmlParts.push({ ...part });
    else this.customXmlParts[index] = { ...part };
    this.announce({ facet: "customXml", source });
  }

  setSetting(key: string, value: unknown, source: ChangeSource): void {
    this.#setEntry("setting", [key, value], source);
  }

  /** `undefined` removes the property. */
  setCustomProperty(key: string, value: unknown, source: ChangeSource): void {
    this.#setEntry("custom", [key, value], source);
  }

  announce(change: Change): void {
    this.#journal.announce(change);
  }

  subscribe(listener: (changes: readonly Change[]) => void): () => void {
    return this.#journal.subscribe(listener);
  }

  clearTouched(): void {
    this.#journal.clearTouched();
  }

  #setEntry(kind: PropertyKind, [key, value]: readonly [string, unknown], source: ChangeSource): void {
    const entries = kind === "setting" ? this.settings : this.customProperties;
    if (value === undefined) entries.delete(key);
    else entries.set(key, value);
    this.announce({ facet: kind === "setting" ? "settings" : "properties", source });
  }

  #write(
    state: SheetState,
    place: readonly [number, number],
    { patch, source }: { patch: Partial<CellModel> | undefined; source: ChangeSource },
  ): "none" | "style" | "content" {
    const spill = state.cells.get(place[0], place[1])?.spill;
    const difference = writeCell(state.cells, place, patch);
    if (difference === "none") return difference;
    if (source !== "load") this.#journal.markCell(state.id, place[0], place[1]);
    if (difference === "style" || source === "load") return difference;
    if (spill && source !== "calculation" && cellCount({ row: 0, column: 0, ...spill }) > 1)
      this.#clearSpill(state, { row: place[0], column: place[1], ...spill }, source);
    if (state.tables.length > 0 && syncTableHeader(state, place[0], place[1])) this.announce({ facet: "tables", source, sheet: state.id });
    return difference;
  }

  /** Cells that a formula filled go with it. */
  #clearSpill(state: SheetState, spilled: Area, source: ChangeSource): void {
    writeCell(state.cells, [spilled.row, spilled.column], { spill: undefined });
    state.cells.forEach(spilled, (filled, r, c) => {
      if (filled.spilledFrom?.[0] !== spilled.row || filled.spilledFrom[1] !== spilled.column) return;
      writeCell(state.cells, [r, c], { value: null, spilledFrom: undefined });
      this.announce({ facet: "cells", source, sheet: state.id, area: { row: r, column: c, rows: 1, columns: 1 } });
    });
  }

  #mapFormulas(map: WorkbookReferenceMapper, source: ChangeSource): void {
    mapWorkbookFormulas({
      sheets: this.#sheets,
      names: this.names,
      map,
      onCell: (sheet, row, column) => {
        if (source !== "load") this.#journal.markCell(sheet, row, column);
        this.announce({ facet: "cells", source, sheet, area: { row, column, rows: 1, columns: 1 } });
      },
      onFacet: (sheet, facet) => this.announce(sheet === "" ? { facet, source } : { facet, source, sheet }),
    });
  }

  /** The id of the sheet that a reference means. */
  #means(sheet: string | undefined, home: string | undefined): string | undefined {
    return sheet === undefined ? home : this.sheet(sheet)?.id;
  }

  #state(idOrName: string): SheetState {
    const sheet = this.sheet(idOrName);
    if (!sheet) throw new RangeError(`No sheet ${idOrName}`);
    return sheet;
  }

  #freeSheetName(): string {
    let number = this.#sheets.length + 1;
    while (this.sheet(`Sheet${String(number)}`)) number += 1;
    return `Sheet${String(number)}`;
  }
}

/** A workbook with one empty sheet, nothing of it touched. */
export function createWorkbook(): Workbook {
  const workbook = new Workbook();
  workbook.addSheet(undefined, "load");
  return workbook;
}
