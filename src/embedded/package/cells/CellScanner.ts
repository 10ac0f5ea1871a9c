import { PackageError } from "../PackageError";

const SPACE = 0x20;
const SLASH = 0x2f;
const GREATER = 0x3e;
const C = 0x63;
const F = 0x66;
const V = 0x76;

/** A stretch of the text; `start` is -1 where there is none. */
export interface Span {
  start: number;
  end: number;
}

/**
 * Walks over the rows and cells of `sheetData` without building anything: the fields tell where the current row and cell stand in the text.
 * A million cells take about a second. Row and column count from 0; a row or cell without an address follows the one before.
 */
export class CellScanner {
  row = -1;
  /** From `<row` to behind its start tag. */
  rowTag: Span = { start: -1, end: -1 };
  column = -1;
  /** The whole cell. */
  cell: Span = { start: -1, end: -1 };
  cellTagEnd = -1;
  style = 0;
  /** The `t` attribute; "" means a number. */
  type = "";
  /** The `cm` attribute; 0 is none. */
  metadata = 0;
  hasValueMetadata = false;
  /** The whole `f` element. */
  formula: Span = { start: -1, end: -1 };
  /** The text inside `v`. */
  value: Span = { start: -1, end: -1 };
  /** The content of `is`. */
  inline: Span = { start: -1, end: -1 };

  private at: number;
  private inRow = false;
  private rowIsEmpty = false;
  private readonly rowOpen: string;
  private readonly rowClose: string;

  constructor(
    private readonly text: string,
    private readonly range: Span,
    private readonly names: { prefix: string; part: string },
  ) {
    this.at = range.start;
    this.rowOpen = `<${names.prefix}row`;
    this.rowClose = `</${names.prefix}row`;
  }

  /** Moves to the next row; what is left of the current one is stepped over. */
  nextRow(): boolean {
    if (this.inRow) this.skipRow();
    const start = this.text.indexOf(this.rowOpen, this.at);
    if (start < 0 || start >= this.range.end) return false;
    this.row += 1;
    this.column = -1;
    this.at = this.readTag(start + this.rowOpen.length, true);
    this.rowTag = { start, end: this.at };
    this.rowIsEmpty = this.text.charCodeAt(this.at - 2) === SLASH;
    this.inRow = !this.rowIsEmpty;
    return true;
  }

  /** Whether the current row has no content and no end tag. */
  get isSelfClosingRow(): boolean {
    return this.rowIsEmpty;
  }

  /** Steps over the rest of the row; answers where its end tag starts. */
  skipRow(): number {
    const close = this.text.indexOf(this.rowClose, this.at);
    if (close < 0 || close >= this.range.end) throw this.damaged("row without end");
    this.inRow = false;
    this.at = this.text.indexOf(">", close) + 1;
    return close;
  }

  /** Moves to the next cell of the row. */
  nextCell(): boolean {
    if (!this.inRow) return false;
    for (;;) {
      const start = this.text.indexOf("<", this.at);
      if (start < 0 || start >= this.range.end) throw this.damaged("row without end");
      const code = this.text.charCodeAt(start + 1);
      if (code === SLASH) {
        this.at = start;
        this.rowEnd = start;
        this.skipRow();
        return false;
      }
      if (this.isName(start, C)) return this.readCell(start);
      this.at = this.text.indexOf(">", start) + 1;
    }
  }

  /** Where the end tag of the row that was read last starts. */
  rowEnd = -1;

  private readCell(start: number): boolean {
    this.column += 1;
    this.style = 0;
    this.type = "";
    this.metadata = 0;
    this.hasValueMetadata = false;
    this.formula.start = this.value.start = this.inline.start = -1;
    this.cellTagEnd = this.readTag(start + 2 + this.names.prefix.length, false);
    this.at = this.cellTagEnd;
    if (this.text.charCodeAt(this.at - 2) !== SLASH) this.readContent();
    this.cell.start = start;
    this.cell.end = this.at;
    return true;
  }

  private readContent(): void {
    const { text } = this;
    for (;;) {
      const start = text.indexOf("<", this.at);
      if (start < 0 || start >= this.range.end) throw this.damaged("cell without end");
      if (text.charCodeAt(start + 1) === SLASH) {
        this.at = text.indexOf(">", start) + 1;
        return;
      }
      const nameEnd = this.nameEnd(start + 1);
      const tagEnd = text.indexOf(">", start) + 1;
      const isEmpty = text.charCodeAt(tagEnd - 2) === SLASH;
      const close = isEmpty ? tagEnd : text.indexOf(`</${text.slice(start + 1, nameEnd)}`, tagEnd);
      if (close < 0) throw this.damaged("element without end");
      this.at = isEmpty ? tagEnd : text.indexOf(">", close) + 1;
      if (this.isName(start, V)) this.value = { start: tagEnd, end: close };
      else if (this.isName(start, F)) this.formula = { start, end: this.at };
      else if (text.startsWith("is", start + 1 + this.names.prefix.length)) this.inline = { start: tagEnd, end: close };
    }
  }

  /** Reads the attributes from `at` to behind the tag's end. */
  private readTag(at: number, isRow: boolean): number {
    const { text } = this;
    for (;;) {
      let code = text.charCodeAt(at);
      while (code <= SPACE) code = text.charCodeAt(++at);
      if (code === GREATER) return at + 1;
      if (code === SLASH) return at + 2;
      const equals = text.indexOf("=", at);
      if (equals < 0 || equals > this.range.end) throw this.damaged("tag");
      let open = equals + 1;
      while (text.charCodeAt(open) <= SPACE) open++;
      const quote = text.charAt(open);
      const close = quote === '"' || quote === "'" ? text.indexOf(quote, open + 1) : -1;
      if (close < 0) throw this.damaged("attribute");
      if (isRow) this.rowAttribute(at, equals, text.slice(open + 1, close));
      else this.cellAttribute(at, equals, { start: open + 1, end: close });
      at = close + 1;
    }
  }

  private rowAttribute(start: number, end: number, value: string): void {
    if (this.text.slice(start, end).trimEnd() !== "r") return;
    this.row = Number(value) - 1;
    if (!(this.row >= 0 && this.row < 1_048_576)) throw this.damaged(`row ${value}`);
  }

  private cellAttribute(start: number, end: number, value: Span): void {
    const { text } = this;
    const name = end - start === 1 ? text.charAt(start) : text.slice(start, end).trimEnd();
    if (name === "r") this.column = this.columnOf(value);
    else if (name === "s") this.style = Number(text.slice(value.start, value.end));
    else if (name === "t") this.type = text.slice(value.start, value.end);
    else if (name === "cm") this.metadata = Number(text.slice(value.start, value.end));
    else if (name === "vm") this.hasValueMetadata = true;
  }

  private columnOf(value: Span): number {
    let column = 0;
    for (let at = value.start; at < value.end; at++) {
      const code = this.text.charCodeAt(at) & ~0x20;
      if (code < 0x41 || code > 0x5a) break;
      column = column * 26 + code - 0x40;
    }
    if (column < 1 || column > 16_384) throw this.damaged("address");
    return column - 1;
  }

  private isName(start: number, letter: number): boolean {
    const at = start + 1 + this.names.prefix.length;
    if (this.text.charCodeAt(at) !== letter) return false;
    const after = this.text.charCodeAt(at + 1);
    return after <= SPACE || after === SLASH || after === GREATER;
  }

  private nameEnd(at: number): number {
    for (;;) {
      const code = this.text.charCodeAt(at);
      if (Number.isNaN(code) || code <= SPACE || code === SLASH || code === GREATER) return at;
      at++;
    }
  }

  private damaged(reason: string): PackageError {
    return new PackageError("damagedXml", { part: this.names.part, reason, offset: this.at });
  }
}
