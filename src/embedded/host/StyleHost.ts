import type { StyleModel } from "../model/WorkbookModel";
import { invalidArgument, itemNotFound } from "./excelErrors";
import type { HostContext } from "./HostContext";
import type { HostShape } from "./HostShape";

export const NORMAL = "Normal";

/** The workbook's named styles: the one that every cell has from the start. https://learn.microsoft.com/javascript/api/excel/excel.stylecollection */
export class StyleCollectionHost implements HostShape<Excel.StyleCollection> {
  static readonly hostName = "StyleCollection";

  constructor(private readonly host: HostContext) {}

  get items(): NormalStyleHost[] {
    return [new NormalStyleHost(this.host)];
  }

  getCount(): number {
    return this.items.length;
  }

  getItem(name: string): NormalStyleHost {
    const item = this.getItemOrNullObject(name);
    if (!item) throw itemNotFound("StyleCollection.getItem");
    return item;
  }

  getItemOrNullObject(name: string): NormalStyleHost | null {
    return this.items.find((item) => item.name.toLowerCase() === name.toLowerCase()) ?? null;
  }

  getItemAt(index: number): NormalStyleHost {
    const item = this.items[index];
    if (!item) throw invalidArgument("StyleCollection.getItemAt");
    return item;
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.style */
export class NormalStyleHost implements HostShape<Excel.Style> {
  static readonly hostName = "Style";

  constructor(private readonly host: HostContext) {}

  get name(): string {
    return NORMAL;
  }

  get builtIn(): boolean {
    return true;
  }

  get numberFormat(): string {
    return this.#look.numberFormat;
  }

  get horizontalAlignment(): Excel.HorizontalAlignment {
    return this.#look.alignment.horizontal as Excel.HorizontalAlignment;
  }

  get verticalAlignment(): Excel.VerticalAlignment {
    return this.#look.alignment.vertical as Excel.VerticalAlignment;
  }

  get wrapText(): boolean {
    return this.#look.alignment.wrap;
  }

  get indentLevel(): number {
    return this.#look.alignment.indent;
  }

  get locked(): boolean {
    return this.#look.locked;
  }

  get font(): StyleFontHost {
    return new StyleFontHost(this.#look);
  }

  get #look(): StyleModel {
    return this.host.workbook.styles[0] as StyleModel;
  }
}

/** The font of a named style, to be read. https://learn.microsoft.com/javascript/api/excel/excel.rangefont */
class StyleFontHost implements HostShape<Excel.RangeFont> {
  static readonly hostName = "RangeFont";

  constructor(private readonly look: StyleModel) {}

  get name(): string {
    return this.look.font.name;
  }

  get size(): number {
    return this.look.font.size;
  }

  get bold(): boolean {
    return this.look.font.bold;
  }

  get italic(): boolean {
    return this.look.font.italic;
  }

  get color(): string {
    return this.look.font.color;
  }
}
