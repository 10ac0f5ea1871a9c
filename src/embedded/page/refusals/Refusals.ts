import type { ExcelHost } from "../../host/ExcelHost";
import { FIVE_MEGABYTES } from "../../host/Faults";
import type { Workbook } from "../../model/Workbook";
import type { Change, SheetProtection } from "../../model/WorkbookModel";
import type { RefusalKind } from "./RefusalKind";

/** Milliseconds that a slow Excel takes for each answer. */
const SLOW = 2500;

/** Bytes that a request and an answer may have while everything is too large; the real limit takes a file of some size to reach. */
const TINY = 1024;

const conflicts = { filtered: "FilteredRangeConflict", merged: "MergedRangeConflict", pivot: "PivotTableRangeConflict" } as const;

type Switch = (on: boolean) => void;

/** Lets the Excel of this page refuse one thing or another, so that a visitor sees what the add-in makes of it. */
export class Refusals {
  readonly #on = new Set<RefusalKind>();
  readonly #stop: () => void;
  #protection: { sheet: string; before: SheetProtection } | undefined;

  constructor(
    private readonly excel: ExcelHost,
    private readonly model: Workbook,
    /** Told when something happened once and is over. */
    private readonly changed: () => void,
  ) {
    this.#stop = model.subscribe((changes) => this.#heard(changes));
  }

  dispose(): void {
    this.#stop();
  }

  isOn(kind: RefusalKind): boolean {
    return this.#on.has(kind);
  }

  set(kind: RefusalKind, on: boolean): void {
    if (on === this.#on.has(kind)) return;
    if (on) this.#on.add(kind);
    else this.#on.delete(kind);
    this.#switches[kind]?.(on);
  }

  readonly #switches: Partial<Record<RefusalKind, Switch>> = {
    editMode: (on) => (this.excel.faults.editMode = on),
    protectedSheet: (on) => this.#protect(on),
    filtered: (on) => this.#conflict("filtered", on),
    merged: (on) => this.#conflict("merged", on),
    pivot: (on) => this.#conflict("pivot", on),
    tooLarge: (on) => (this.excel.faults.payloadLimit = on ? TINY : FIVE_MEGABYTES),
    slow: (on) => (this.excel.faults.delay = on ? SLOW : 0),
  };

  /** One conflict at a time, and once: what is asked for afterwards, above all that the write be taken back, is not refused. */
  #conflict(kind: keyof typeof conflicts, on: boolean): void {
    const { faults } = this.excel;
    delete faults.conflict;
    for (const other of Object.keys(conflicts) as (keyof typeof conflicts)[]) if (other !== kind) this.#on.delete(other);
    if (!on) return;
    const met = (): (typeof conflicts)[typeof kind] => {
      queueMicrotask(() => {
        this.set(kind, false);
        this.changed();
      });
      return conflicts[kind];
    };
    Object.defineProperty(faults, "conflict", { configurable: true, enumerable: true, get: met });
  }

  #protect(on: boolean): void {
    const id = on ? this.model.activeSheet : this.#protection?.sheet;
    const sheet = id === undefined ? undefined : this.model.sheet(id);
    if (!sheet) return;
    const before = this.#protection?.before ?? { protected: false, options: {} };
    this.#protection = on ? { sheet: sheet.id, before: sheet.protection } : undefined;
    sheet.protection = on ? { protected: true, options: {} } : before;
    this.model.announce({ facet: "protection", source: "remote", sheet: sheet.id });
  }

  /** What comes in the middle of a run comes when the add-in has written for the first time. */
  #heard(changes: readonly Change[]): void {
    const written = changes.find(
      ({ source, facet }) => source === "api" && (facet === "cells" || facet === "tables" || facet === "sheets"),
    );
    if (!written) return;
    if (this.#once("lostConnection")) this.excel.faults.loseConnectionAt = 1;
    if (this.#once("coAuthor")) queueMicrotask(() => this.#editElsewhere());
    if (this.#once("deletedSheet")) queueMicrotask(() => this.#delete(written.sheet));
  }

  #once(kind: RefusalKind): boolean {
    if (!this.#on.delete(kind)) return false;
    queueMicrotask(this.changed);
    return true;
  }

  /** A co-author takes a row out of the table that has the most, so that every row beneath stands elsewhere. */
  #editElsewhere(): void {
    const tables = this.model.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet: sheet.id, area: table.area })));
    const [largest] = tables.sort((a, b) => b.area.rows - a.area.rows);
    if (!largest || largest.area.rows < 4) return;
    const { sheet, area } = largest;
    this.model.shift(sheet, { row: area.row + 2, column: 0, rows: 1, columns: 16384 }, "up", "remote");
  }

  #delete(id: string | undefined): void {
    const visible = this.model.sheets.filter(({ visibility }) => visibility === "Visible");
    if (id !== undefined && (visible.length > 1 || visible[0]?.id !== id)) this.model.deleteSheet(id, "remote");
  }
}
