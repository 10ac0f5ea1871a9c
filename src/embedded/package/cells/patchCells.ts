import type { CellModel } from "../../model/WorkbookModel";
import type { SheetPart } from "../sheets/SheetPart";
import { withPrefix } from "../xml/withPrefix";
import type { CellPatch, PatchedCells } from "./CellPatch";
import { CellReader } from "./CellReader";
import { CellScanner } from "./CellScanner";
import { cellXml } from "./cellXml";
import { orderedSheet } from "./orderedSheet";
import { changeRowTag, newRowTag } from "./rowTag";

/**
 * Patches the rows of a sheet: cells that hold what they held before keep their bytes, as does everything between them.
 * O(text + touched cells). Where rows, or the cells of a row that is changed, are not in order, all are put in order.
 */
export function patchCells(sheet: SheetPart, patch: CellPatch): PatchedCells {
  const patched = new CellPatcher(sheet, patch).run();
  if (patched !== undefined) return patched;
  const ordered = orderedSheet(sheet);
  const again = new CellPatcher(ordered, patch).run()!;
  return { ...again, content: again.content ?? ordered.text };
}

class CellPatcher {
  private readonly out: string[] = [];
  private readonly scanner: CellScanner;
  private readonly reader: CellReader;
  private readonly end: number;
  private readonly pending: number[];
  private readonly hasShared: boolean;
  /** Shared formulas whose first cell goes: the others are written out. */
  private readonly broken = new Set<string>();
  private copied: number;
  private readonly result: PatchedCells = {
    content: undefined,
    formulasChanged: false,
    needsCalculation: false,
    lastRow: -1,
    lastColumn: -1,
  };

  constructor(
    private readonly sheet: SheetPart,
    private readonly patch: CellPatch,
  ) {
    const { data, text, prefix, part } = sheet;
    this.copied = data?.contentStart ?? 0;
    this.end = data?.contentEnd ?? 0;
    this.scanner = new CellScanner(text, { start: this.copied, end: this.end }, { prefix, part });
    const date1904 = patch.date1904;
    this.reader = new CellReader(text, this.scanner, {
      get strings() {
        return patch.strings();
      },
      date1904,
      prefix,
    });
    this.hasShared = [`t="shared"`, `t='shared'`].some((mark) => text.includes(mark));
    this.pending = pendingRows(patch);
  }

  /** `undefined` where the cells are not in order. */
  run(): PatchedCells | undefined {
    if (this.hasShared) this.findBroken();
    let next = 0;
    for (let last = -1; this.scanner.nextRow(); last = this.scanner.row) {
      if (this.scanner.row <= last) return undefined;
      for (; next < this.pending.length && this.pending[next]! < this.scanner.row; next++)
        this.newRow(this.pending[next]!, this.scanner.rowTag.start);
      const isTouched = this.pending[next] === this.scanner.row;
      if (isTouched) next++;
      if ((isTouched || this.hasShared) && !this.oldRow()) return undefined;
    }
    for (; next < this.pending.length; next++) this.newRow(this.pending[next]!, this.end);
    if (this.out.length > 0) {
      this.copyTo(this.end);
      this.result.content = this.out.join("");
    }
    return this.result;
  }

  /** A shared formula lives in its first cell: where that is overwritten, its followers need their own text. */
  private findBroken(): void {
    const { text, data, prefix, part } = this.sheet;
    const scanner = new CellScanner(text, { start: data!.contentStart, end: this.end }, { prefix, part });
    const reader = new CellReader(text, scanner, { strings: [], date1904: false, prefix });
    while (scanner.nextRow()) {
      const columns = this.touchedIn(scanner.row);
      while (scanner.nextCell()) {
        if (scanner.formula.start < 0) continue;
        const { kind, group, reference, text: formula } = reader.formula();
        if (kind !== "shared" || group === undefined || reference === undefined || !columns?.has(scanner.column)) continue;
        if (this.patch.cells.get(scanner.row, scanner.column)?.formula !== `=${formula}`) this.broken.add(group);
      }
    }
  }

  private touchedIn(row: number): ReadonlySet<number> | undefined {
    return this.patch.touched === "all" ? undefined : this.patch.touched.get(row);
  }

  private newRow(row: number, at: number): void {
    const columns = this.touchedIn(row);
    const cells: string[] = [];
    for (const column of this.columnsOf(row, columns)) cells.push(this.newCell(row, column));
    const content = cells.join("");
    const format = this.patch.rows.get(row);
    if (content === "" && format === undefined) return;
    this.copyTo(at);
    this.out.push(this.prefixed(content === "" ? newRowTag(row, format).replace(/>$/, "/>") : `${newRowTag(row, format)}${content}</row>`));
  }

  /** Answers whether its cells are in order. */
  private oldRow(): boolean {
    const { scanner } = this;
    const { row, rowTag } = scanner;
    const touched = this.touchedIn(row);
    const format = this.patch.rows.get(row);
    const waiting = this.columnsOf(row, touched);
    const added: number[] = [];
    const pieces: { start: number; end: number; xml: string }[] = [];
    let next = 0;
    const addUpTo = (column: number, at: number): void => {
      for (; next < waiting.length && waiting[next]! < column; next++) {
        const xml = this.newCell(row, waiting[next]!);
        if (xml === "") continue;
        added.push(waiting[next]!);
        pieces.push({ start: at, end: at, xml: this.prefixed(xml) });
      }
    };
    for (let last = -1; scanner.nextCell(); last = scanner.column) {
      if (scanner.column <= last) return false;
      addUpTo(scanner.column, scanner.cell.start);
      const isTouched = waiting[next] === scanner.column;
      if (isTouched) next++;
      const piece = this.oldCell(row, isTouched);
      if (piece !== undefined) pieces.push(piece);
    }
    const rowEnd = scanner.isSelfClosingRow ? rowTag.end : scanner.rowEnd;
    addUpTo(Infinity, rowEnd);
    if (pieces.length > 0 || format !== undefined) this.writeOldRow(pieces, added, format);
    return true;
  }

  private writeOldRow(
    pieces: readonly { start: number; end: number; xml: string }[],
    added: readonly number[],
    format: { height?: number; hidden?: boolean } | undefined,
  ): void {
    const { rowTag, isSelfClosingRow } = this.scanner;
    const tag = this.sheet.text.slice(rowTag.start, rowTag.end);
    const change = {
      ...(format === undefined ? {} : { format }),
      ...(added.length === 0 ? {} : { columns: [added[0]!, added.at(-1)!] as const }),
    };
    this.copyTo(rowTag.start);
    const opened = isSelfClosingRow && pieces.length > 0;
    const changed = changeRowTag(tag, change);
    this.out.push(opened ? changed.replace(/\s*\/>$/, ">") : changed);
    this.copied = rowTag.end;
    for (const { start, end, xml } of pieces) {
      this.copyTo(start);
      this.out.push(xml);
      this.copied = end;
    }
    if (opened) this.out.push(this.prefixed("</row>"));
  }

  /** What to put in the place of the scanner's cell; `undefined` to leave it. */
  private oldCell(row: number, isTouched: boolean): { start: number; end: number; xml: string } | undefined {
    const { scanner, patch, reader } = this;
    const { start, end } = scanner.cell;
    const hasFormula = scanner.formula.start >= 0;
    if (!isTouched) {
      if (!hasFormula || !this.hasShared) return undefined;
      const { kind, group, text } = reader.formula();
      if (kind !== "shared" || group === undefined || !this.broken.has(group)) return undefined;
      const old: CellModel = { ...reader.read(), formula: `=${text ?? ""}` };
      return { start, end, xml: this.rewritten(old, row, scanner.style) };
    }
    const old = reader.read();
    const cell = this.content(row, scanner.column);
    if (cell === undefined) {
      if (hasFormula) this.result.formulasChanged = true;
      return { start, end, xml: "" };
    }
    const xf = patch.styleOf(scanner.style) === cell.style ? scanner.style : patch.xf(cell.style, scanner.style);
    const sameFormula = old.formula === cell.formula && sameSpill(old.spill, cell.spill);
    const isBroken = hasFormula && this.hasShared && this.broken.has(reader.formula().group ?? "");
    if (sameFormula && !isBroken && sameValue(old.value, cell.value)) return xf === scanner.style ? undefined : this.restyled(xf);
    if (sameFormula && !isBroken && hasFormula) return { start, end, xml: this.revalued(cell, xf) };
    if (hasFormula || cell.formula !== undefined) this.result.formulasChanged = true;
    return { start, end, xml: this.rewritten(cell, row, xf) };
  }

  private restyled(xf: number): { start: number; end: number; xml: string } {
    const { cell, cellTagEnd } = this.scanner;
    const tag = this.sheet.text.slice(cell.start, cellTagEnd);
    const bare = tag.replace(/\ss=(?:"\d*"|'\d*')/, "");
    return {
      start: cell.start,
      end: cellTagEnd,
      xml: xf === 0 ? bare : bare.replace(/^<[^\s/>]+(?:\sr=(?:"[^"]*"|'[^']*'))?/, `$& s="${xf}"`),
    };
  }

  private revalued(cell: CellModel, xf: number): string {
    const { scanner, sheet } = this;
    const { formula, metadata, row, column } = scanner;
    const kept = { xml: "\u0000", metadata };
    const xml = cellXml({ row, column, xf, cell, dynamicArray: 0, keptFormula: kept });
    return this.prefixed(xml).replace("\u0000", () => sheet.text.slice(formula.start, formula.end));
  }

  private rewritten(cell: CellModel, row: number, xf: number): string {
    return this.prefixed(this.fresh(cell, xf, [row, this.scanner.column]));
  }

  private newCell(row: number, column: number): string {
    const cell = this.content(row, column);
    if (cell === undefined) return "";
    const xf = this.patch.xf(cell.style, 0);
    if (cell.value === null && cell.formula === undefined && xf === 0) return "";
    if (cell.formula !== undefined) this.result.formulasChanged = true;
    this.result.lastRow = Math.max(this.result.lastRow, row);
    this.result.lastColumn = Math.max(this.result.lastColumn, column);
    return this.fresh(cell, xf, [row, column]);
  }

  private fresh(cell: CellModel, xf: number, [row, column]: readonly [number, number]): string {
    const spills = cell.spill !== undefined && cell.formula !== undefined;
    if (cell.formula !== undefined && cell.value === null) this.result.needsCalculation = true;
    return cellXml({ row, column, xf, cell, dynamicArray: spills ? this.patch.dynamicArray() : 0 });
  }

  /** What the model holds; a value that a formula spilled is written only while that formula is there. */
  private content(row: number, column: number): CellModel | undefined {
    const cell = this.patch.cells.get(row, column);
    if (cell?.spilledFrom === undefined) return cell;
    const source = this.patch.cells.get(...cell.spilledFrom);
    if (source?.spill !== undefined) return cell;
    return cell.style === 0 ? undefined : { value: null, style: cell.style };
  }

  private columnsOf(row: number, touched: ReadonlySet<number> | undefined): number[] {
    if (this.patch.touched !== "all") return touched === undefined ? [] : [...touched].sort((a, b) => a - b);
    const columns: number[] = [];
    this.patch.cells.forEach({ row, column: 0, rows: 1, columns: 16_384 }, (_, __, column) => columns.push(column));
    return columns;
  }

  private copyTo(at: number): void {
    if (at > this.copied) this.out.push(this.sheet.text.slice(this.copied, at));
    this.copied = Math.max(this.copied, at);
  }

  private prefixed(xml: string): string {
    return withPrefix(xml, this.sheet.prefix);
  }
}

function pendingRows({ touched, cells, rows }: CellPatch): number[] {
  const all = new Set(rows.keys());
  if (touched === "all") cells.forEach({ row: 0, column: 0, rows: 1_048_576, columns: 16_384 }, (_, row) => all.add(row));
  else for (const row of touched.keys()) all.add(row);
  return [...all].sort((a, b) => a - b);
}

function sameValue(a: CellModel["value"], b: CellModel["value"]): boolean {
  if (a === b) return true;
  return typeof a === "object" && typeof b === "object" && a !== null && b !== null && a.error === b.error;
}

function sameSpill(a: CellModel["spill"], b: CellModel["spill"]): boolean {
  const [x, y] = [a ?? { rows: 1, columns: 1 }, b ?? { rows: 1, columns: 1 }];
  return x.rows === y.rows && x.columns === y.columns;
}
