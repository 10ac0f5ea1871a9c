import { autofitColumns, autofitRows, columnWidth, DEFAULT_ROW_HEIGHT, pointsToCharacters } from "./columnWidth";
import { invalidArgument } from "./excelErrors";
import { hexColor } from "./hexColor";
import type { HostShape } from "./HostShape";
import { RangeBorderCollectionHost } from "./RangeBorderHost";
import type { RangeHost } from "./RangeHost";
import { RangeFontHost } from "./RangeFontHost";
import { read, restyle, target } from "./rangeStyle";
import { commonStyle } from "./writeStyle";

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

  get shrinkToFit(): boolean {
    return read(this.range, ({ alignment }) => alignment.shrink ?? false);
  }

  set shrinkToFit(isOn: boolean) {
    restyle(this.range, "shrinkToFit", (style) => {
      const { shrink: _, ...alignment } = style.alignment;
      return { ...style, alignment: isOn ? { ...alignment, shrink: true } : alignment };
    });
  }

  get readingOrder(): Excel.ReadingOrder {
    return read(this.range, ({ alignment }) => alignment.readingOrder ?? "Context") as Excel.ReadingOrder;
  }

  set readingOrder(order: string) {
    if (order !== "Context" && order !== "LeftToRight" && order !== "RightToLeft") throw invalidArgument("RangeFormat.readingOrder");
    restyle(this.range, "readingOrder", (style) => {
      const { readingOrder: _, ...alignment } = style.alignment;
      return { ...style, alignment: order === "Context" ? alignment : { ...alignment, readingOrder: order } };
    });
  }

  /** Adds to the indent, within Excel's 0 to 250. */
  adjustIndent(amount: number): void {
    if (!Number.isInteger(amount)) throw invalidArgument("RangeFormat.adjustIndent");
    restyle(this.range, "adjustIndent", (style) => {
      const indent = Math.min(250, Math.max(0, style.alignment.indent + amount));
      return { ...style, alignment: { ...style.alignment, indent } };
    });
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

  /** Whether the rows are as high as the sheet's rows are; null where only some are. */
  get useStandardHeight(): boolean {
    const { rows: heights } = this.range.sheetOf("RangeFormat.useStandardHeight");
    return common(this.range.place.row, this.range.place.rows, (row) => heights.get(row)?.height === undefined);
  }

  /** Only true has an effect. */
  set useStandardHeight(isOn: boolean) {
    const sheet = this.range.sheetOf("RangeFormat.useStandardHeight");
    this.range.host.checkAllowed(sheet, "allowFormatRows", "RangeFormat.useStandardHeight");
    if (!isOn) return;
    const { row, rows } = this.range.place;
    for (let i = row; i < row + rows; i += 1) {
      const { height: _, grown: __, ...entry } = sheet.rows.get(i) ?? {};
      if (sheet.rows.has(i)) sheet.rows.set(i, entry);
    }
    this.range.host.workbook.announce({ facet: "rows", source: "api", sheet: sheet.id });
  }

  /** Whether the columns are as wide as the sheet's columns are; null where only some are. */
  get useStandardWidth(): boolean {
    const { columns: widths } = this.range.sheetOf("RangeFormat.useStandardWidth");
    return common(this.range.place.column, this.range.place.columns, (column) => widths.get(column)?.width === undefined);
  }

  /** Only true has an effect. */
  set useStandardWidth(isOn: boolean) {
    const sheet = this.range.sheetOf("RangeFormat.useStandardWidth");
    this.range.host.checkAllowed(sheet, "allowFormatColumns", "RangeFormat.useStandardWidth");
    if (!isOn) return;
    const { column, columns } = this.range.place;
    for (let i = column; i < column + columns; i += 1) {
      const { width: _, ...entry } = sheet.columns.get(i) ?? {};
      if (sheet.columns.has(i)) sheet.columns.set(i, entry);
    }
    this.range.host.workbook.announce({ facet: "columns", source: "api", sheet: sheet.id });
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

/** What all of the rows or columns of a span have in common; null where they differ. */
function common(first: number, count: number, of: (at: number) => boolean): boolean {
  const answer = of(first);
  for (let at = first + 1; at < first + Math.min(count, 10_000); at += 1) if (of(at) !== answer) return null as unknown as boolean;
  return answer;
}
