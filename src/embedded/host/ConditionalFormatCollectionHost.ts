import { overlaps } from "../model/intersect";
import type { ConditionalFormatModel } from "../model/WorkbookModel";
import { conditionalDefault } from "./conditionalDefaults";
import { ConditionalFormatHost } from "./ConditionalFormatHost";
import { invalidArgument, itemNotFound, notSupported } from "./excelErrors";
import type { HostShape } from "./HostShape";
import type { RangeHost } from "./RangeHost";

/** The rules that touch a range. https://learn.microsoft.com/javascript/api/excel/excel.conditionalformatcollection */
export class ConditionalFormatCollectionHost implements HostShape<Excel.ConditionalFormatCollection> {
  static readonly hostName = "ConditionalFormatCollection";

  constructor(private readonly range: RangeHost) {}

  /** By priority, the first first. */
  get items(): ConditionalFormatHost[] {
    return this.#rules().map(({ id }) => new ConditionalFormatHost(this.range.host, { sheetId: this.range.sheetId, id }));
  }

  getCount(): number {
    return this.#rules().length;
  }

  /** A new rule comes first. */
  add(type: string): ConditionalFormatHost {
    const location = "ConditionalFormatCollection.add";
    const kind = conditionalDefault(type);
    if (!kind) throw notSupported(`${location}(${type})`);
    const sheet = this.range.sheetOf(location);
    this.range.host.checkAllowed(sheet, "allowFormatCells", location);
    const ids = new Set(sheet.conditionalFormats.map(({ id }) => id));
    let number = ids.size + 1;
    const idOf = (n: number): string => `{${String(n).padStart(8, "0")}-00CF-0000-0000-000000000000}`;
    while (ids.has(idOf(number))) number += 1;
    for (const rule of sheet.conditionalFormats) rule.priority += 1;
    sheet.conditionalFormats.push({ id: idOf(number), areas: [{ ...this.range.place }], priority: 0, stopIfTrue: false, ...kind });
    this.#announce();
    return new ConditionalFormatHost(this.range.host, { sheetId: sheet.id, id: idOf(number) });
  }

  /** Rules that reach beyond the range go as a whole, those of other cells stay. */
  clearAll(): void {
    const sheet = this.range.sheetOf("ConditionalFormatCollection.clearAll");
    this.range.host.checkAllowed(sheet, "allowFormatCells", "ConditionalFormatCollection.clearAll");
    const gone = new Set(this.#rules());
    sheet.conditionalFormats = sheet.conditionalFormats.filter((rule) => !gone.has(rule));
    this.#announce();
  }

  getItem(id: string): ConditionalFormatHost {
    const item = this.getItemOrNullObject(id);
    if (!item) throw itemNotFound("ConditionalFormatCollection.getItem");
    return item;
  }

  getItemOrNullObject(id: string): ConditionalFormatHost | null {
    return this.items.find((item) => item.id === id) ?? null;
  }

  getItemAt(index: number): ConditionalFormatHost {
    const item = this.items[index];
    if (!item) throw invalidArgument("ConditionalFormatCollection.getItemAt");
    return item;
  }

  #rules(): ConditionalFormatModel[] {
    const { conditionalFormats } = this.range.sheetOf("ConditionalFormatCollection");
    const touching = conditionalFormats.filter(({ areas }) => areas.some((area) => overlaps(area, this.range.place)));
    return touching.sort((a, b) => a.priority - b.priority);
  }

  #announce(): void {
    this.range.host.workbook.announce({ facet: "conditionalFormats", source: "api", sheet: this.range.sheetId });
  }
}
