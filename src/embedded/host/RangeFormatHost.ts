import { growRows } from "../model/growRows";
import type { StyleModel } from "../model/WorkbookModel";
import { autofitColumns, autofitRows, columnWidth, DEFAULT_ROW_HEIGHT, pointsToCharacters } from "./columnWidth";
import { invalidArgument } from "./excelErrors";
import type { HostShape } from "./HostShape";
import { RangeBorderCollectionHost } from "./RangeBorderHost";
import type { RangeHost } from "./RangeHost";
import { commonStyle, withStyle } from "./writeStyle";

/** https://learn.microsoft.com/javascript/api/excel/excel.rangeformat */
export class RangeFormatHost implements HostShape<Excel.RangeFormat> {
  static readonly hostName = "RangeFormat";

  constructor(private readonly range: RangeHost) {}

  get fill(): RangeFillHost {
    return new RangeFillHost(this.range);
  }

  get font(): RangeFontHost {
    return new RangeFontHost(this.range);
  }

  get borders(): RangeBorderCollectionHost {
    return new RangeBorderCollectionHost(this.range);
  }

  get protection(): FormatProtectionHost {
    return new FormatProtectionHost(this.range);
  }

  get horizontalAlignment(): Excel.HorizontalAlignment {
    return read(this.range, ({ alignment }) => alignment.horizontal) as Excel.HorizontalAlignment;
  }

  set horizontalAlignment(horizontal: string) {
    restyle(this.range, "horizontalAlignment", (style) => ({ ...style, alignment: { ...style.alignment, horizontal } }));
  }

  get verticalAlignment(): Excel.VerticalAlignment {
    return read(this.range, ({ alignment }) => alignment.vertical) as Excel.VerticalAlignment;
  }

  set verticalAlignment(vertical: string) {
    restyle(this.range, "verticalAlignment", (style) => ({ ...style, alignment: { ...style.alignment, vertical } }));
  }

  get wrapText(): boolean {
    return read(this.range, ({ alignment }) => alignment.wrap);
  }

  set wrapText(wrap: boolean) {
    restyle(this.range, "wrapText", (style) => ({ ...style, alignment: { ...style.alignment, wrap } }));
  }

  get indentLevel(): number {
    return read(this.range, ({ alignment }) => alignment.indent);
  }

  set indentLevel(indent: number) {
    if (!Number.isInteger(indent) || indent < 0 || indent > 250) throw invalidArgument("RangeFormat.indentLevel");
    restyle(this.range, "indentLevel", (style) => ({ ...style, alignment: { ...style.alignment, indent } }));
  }

  get textOrientation(): number {
    return read(this.range, ({ alignment }) => alignment.rotation);
  }

  set textOrientation(rotation: number) {
    restyle(this.range, "textOrientation", (style) => ({ ...style, alignment: { ...style.alignment, rotation } }));
  }

  /** Points; null where the columns differ. */
  get columnWidth(): number {
    const sheet = this.range.sheetOf("RangeFormat.columnWidth");
    const { column, columns } = this.range.place;
    const first = columnWidth(sheet, column);
    for (let i = 1; i < Math.min(columns, 1000); i += 1) if (columnWidth(sheet, column + i) !== first) return null as unknown as number;
    return first;
  }

  set columnWidth(points: number) {
    if (!(points >= 0)) throw invalidArgument("RangeFormat.columnWidth");
    const sheet = this.range.sheetOf("RangeFormat.columnWidth");
    this.range.host.checkAllowed(sheet, "allowFormatColumns", "RangeFormat.columnWidth");
    const { column, columns } = this.range.place;
    for (let i = column; i < column + columns; i += 1) sheet.columns.set(i, { ...sheet.columns.get(i), width: pointsToCharacters(points) });
    this.range.host.workbook.announce({ facet: "columns", source: "api", sheet: sheet.id });
  }

  /** Points; null where the rows differ. */
  get rowHeight(): number {
    const { rows: heights } = this.range.sheetOf("RangeFormat.rowHeight");
    const { row, rows } = this.range.place;
    const first = heights.get(row)?.height ?? DEFAULT_ROW_HEIGHT;
    for (let i = 1; i < Math.min(rows, 10_000); i += 1)
      if ((heights.get(row + i)?.height ?? DEFAULT_ROW_HEIGHT) !== first) return null as unknown as number;
    return first;
  }

  set rowHeight(points: number) {
    if (!(points >= 0 && points <= 409)) throw invalidArgument("RangeFormat.rowHeight");
    const sheet = this.range.sheetOf("RangeFormat.rowHeight");
    this.range.host.checkAllowed(sheet, "allowFormatRows", "RangeFormat.rowHeight");
    const { row, rows } = this.range.place;
    for (let i = row; i < row + rows; i += 1) {
      const { grown: _, ...entry } = sheet.rows.get(i) ?? {};
      sheet.rows.set(i, { ...entry, height: points });
    }
    this.range.host.workbook.announce({ facet: "rows", source: "api", sheet: sheet.id });
  }

  autofitColumns(): void {
    const sheet = this.range.sheetOf("RangeFormat.autofitColumns");
    this.range.host.checkAllowed(sheet, "allowFormatColumns", "RangeFormat.autofitColumns");
    autofitColumns(this.range.host, sheet, this.range.place);
  }

  autofitRows(): void {
    const sheet = this.range.sheetOf("RangeFormat.autofitRows");
    this.range.host.checkAllowed(sheet, "allowFormatRows", "RangeFormat.autofitRows");
    autofitRows(this.range.host, sheet, this.range.place);
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.rangefill */
export class RangeFillHost implements HostShape<Excel.RangeFill> {
  static readonly hostName = "RangeFill";

  constructor(private readonly range: RangeHost) {}

  /** `#FFFFFF` for no fill, an empty text where the cells differ. */
  get color(): string {
    return commonStyle(this.range.host, target(this.range, "RangeFill.color"), ({ fill }) => fill ?? "#FFFFFF") ?? "";
  }

  set color(color: string) {
    const fill = color === "" ? null : hexColor(color, "RangeFill.color");
    restyle(this.range, "fill", (style) => ({ ...style, fill }));
  }

  clear(): void {
    restyle(this.range, "fill", (style) => ({ ...style, fill: null }));
  }
}

type Font = StyleModel["font"];

/** https://learn.microsoft.com/javascript/api/excel/excel.rangefont */
export class RangeFontHost implements HostShape<Excel.RangeFont> {
  static readonly hostName = "RangeFont";

  constructor(private readonly range: RangeHost) {}

  get name(): string {
    return read(this.range, ({ font }) => font.name);
  }

  set name(name: string) {
    this.#set({ name });
  }

  get size(): number {
    return read(this.range, ({ font }) => font.size);
  }

  set size(size: number) {
    if (!(size >= 1 && size <= 409)) throw invalidArgument("RangeFont.size");
    this.#set({ size });
  }

  get bold(): boolean {
    return read(this.range, ({ font }) => font.bold);
  }

  set bold(bold: boolean) {
    this.#set({ bold });
  }

  get italic(): boolean {
    return read(this.range, ({ font }) => font.italic);
  }

  set italic(italic: boolean) {
    this.#set({ italic });
  }

  get strikethrough(): boolean {
    return read(this.range, ({ font }) => font.strikethrough);
  }

  set strikethrough(strikethrough: boolean) {
    this.#set({ strikethrough });
  }

  get underline(): Excel.RangeUnderlineStyle {
    return read(this.range, ({ font }) => font.underline) as Excel.RangeUnderlineStyle;
  }

  set underline(underline: string) {
    this.#set({ underline });
  }

  get color(): string {
    return commonStyle(this.range.host, target(this.range, "RangeFont.color"), ({ font }) => font.color) ?? "";
  }

  set color(color: string) {
    this.#set({ color: hexColor(color, "RangeFont.color") });
  }

  #set(part: Partial<Font>): void {
    restyle(this.range, "font", (style) => ({ ...style, font: { ...style.font, ...part } }));
    if (part.size !== undefined) growRows(this.range.host.workbook, this.range.sheetOf("RangeFont.size"), this.range.place);
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.formatprotection */
export class FormatProtectionHost implements HostShape<Excel.FormatProtection> {
  static readonly hostName = "FormatProtection";

  constructor(private readonly range: RangeHost) {}

  get locked(): boolean {
    return read(this.range, ({ locked }) => locked);
  }

  set locked(locked: boolean) {
    restyle(this.range, "protection", (style) => ({ ...style, locked }));
  }
}

function target(range: RangeHost, location: string): { sheet: ReturnType<RangeHost["sheetOf"]>; area: RangeHost["place"] } {
  return { sheet: range.sheetOf(location), area: range.place };
}

/** Null where the cells differ, which the typings do not say. */
function read<T>(range: RangeHost, of: (style: StyleModel) => T): T {
  return commonStyle(range.host, target(range, "RangeFormat"), of) as T;
}

export function restyle(range: RangeHost, member: string, change: (style: StyleModel) => StyleModel): void {
  const where = target(range, `RangeFormat.${member}`);
  range.host.checkAllowed(where.sheet, "allowFormatCells", `RangeFormat.${member}`);
  withStyle(range.host, where, { key: () => "", change });
}

const NAMED: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
  grey: "#808080",
  purple: "#800080",
  lightgray: "#D3D3D3",
  lightgrey: "#D3D3D3",
  darkred: "#8B0000",
  darkgreen: "#006400",
  darkblue: "#00008B",
  lightgreen: "#90EE90",
  lightblue: "#ADD8E6",
  pink: "#FFC0CB",
  brown: "#A52A2A",
  silver: "#C0C0C0",
  navy: "#000080",
  teal: "#008080",
  gold: "#FFD700",
};

/** `#RRGGBB` of `#RRGGBB`, `RRGGBB` or a named HTML colour. */
export function hexColor(color: string, location: string): string {
  const named = NAMED[color.toLowerCase()];
  if (named !== undefined) return named;
  if (!/^#?[0-9a-f]{6}$/i.test(color)) throw invalidArgument(location);
  return `#${color.replace("#", "").toUpperCase()}`;
}
