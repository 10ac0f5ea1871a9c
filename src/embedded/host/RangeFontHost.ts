import { growRows } from "../model/growRows";
import type { StyleModel } from "../model/WorkbookModel";
import { invalidArgument } from "./excelErrors";
import { hexColor } from "./hexColor";
import type { HostShape } from "./HostShape";
import type { RangeHost } from "./RangeHost";
import { read, restyle, target } from "./rangeStyle";
import { commonStyle } from "./writeStyle";

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

  get subscript(): boolean {
    return read(this.range, ({ font }) => font.raised === "Subscript");
  }

  set subscript(isOn: boolean) {
    this.#raise("Subscript", isOn);
  }

  get superscript(): boolean {
    return read(this.range, ({ font }) => font.raised === "Superscript");
  }

  set superscript(isOn: boolean) {
    this.#raise("Superscript", isOn);
  }

  get color(): string {
    return commonStyle(this.range.host, target(this.range, "RangeFont.color"), ({ font }) => font.color) ?? "";
  }

  set color(color: string) {
    this.#set({ color: hexColor(color, "RangeFont.color") });
  }

  #raise(raised: NonNullable<Font["raised"]>, isOn: boolean): void {
    restyle(this.range, "font", (style) => {
      const { raised: before, ...font } = style.font;
      const kept = before === undefined || before === raised ? font : style.font;
      return { ...style, font: isOn ? { ...font, raised } : kept };
    });
  }

  #set(part: Partial<Font>): void {
    restyle(this.range, "font", (style) => ({ ...style, font: { ...style.font, ...part } }));
    if (part.size !== undefined) growRows(this.range.host.workbook, this.range.sheetOf("RangeFont.size"), this.range.place);
  }
}
