import { overlaps } from "../model/intersect";
import { itemNotFound } from "./excelErrors";
import type { HostContext, Sheet } from "./HostContext";
import type { HostShape } from "./HostShape";
import { PivotLayoutHost } from "./PivotLayoutHost";
import type { RangeHost } from "./RangeHost";
import { WorksheetHost } from "./WorksheetHost";

/** A pivot table of the user's file: its name and place. https://learn.microsoft.com/javascript/api/excel/excel.pivottable */
export class PivotTableHost implements HostShape<Excel.PivotTable> {
  static readonly hostName = "PivotTable";

  constructor(
    private readonly host: HostContext,
    private readonly sheetId: string,
    private readonly pivotName: string,
  ) {}

  get id(): string {
    return `${this.sheetId}${this.pivotName}`;
  }

  get name(): string {
    return this.pivotName;
  }

  get worksheet(): WorksheetHost {
    return new WorksheetHost(this.host, this.sheetId);
  }

  get layout(): PivotLayoutHost {
    return new PivotLayoutHost(this.host, this.sheetId, this.pivotName);
  }
}

abstract class PivotTables {
  constructor(protected readonly host: HostContext) {}

  protected abstract get pivots(): { sheet: Sheet; name: string }[];

  get items(): PivotTableHost[] {
    return this.pivots.map(({ sheet, name }) => new PivotTableHost(this.host, sheet.id, name));
  }

  getCount(): number {
    return this.pivots.length;
  }

  getItem(name: string): PivotTableHost {
    const item = this.getItemOrNullObject(name);
    if (!item) throw itemNotFound("PivotTableCollection.getItem");
    return item;
  }

  getItemOrNullObject(name: string): PivotTableHost | null {
    return this.items.find((item) => item.name.toLowerCase() === name.toLowerCase() || item.id === name) ?? null;
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.pivottablecollection */
export class PivotTableCollectionHost extends PivotTables implements HostShape<Excel.PivotTableCollection> {
  static readonly hostName = "PivotTableCollection";

  constructor(
    host: HostContext,
    private readonly sheetId?: string,
  ) {
    super(host);
  }

  protected override get pivots(): { sheet: Sheet; name: string }[] {
    const sheets = this.host.workbook.sheets.filter(({ id }) => this.sheetId === undefined || id === this.sheetId);
    return sheets.flatMap((sheet) => sheet.pivots.map(({ name }) => ({ sheet, name })));
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.pivottablescopedcollection */
export class PivotTableScopedCollectionHost extends PivotTables implements HostShape<Excel.PivotTableScopedCollection> {
  static readonly hostName = "PivotTableScopedCollection";

  constructor(private readonly range: RangeHost) {
    super(range.host);
  }

  protected override get pivots(): { sheet: Sheet; name: string }[] {
    const sheet = this.range.sheetOf("Range.getPivotTables");
    return sheet.pivots.filter(({ area }) => overlaps(area, this.range.place)).map(({ name }) => ({ sheet, name }));
  }

  getFirst(): PivotTableHost {
    const first = this.items[0];
    if (!first) throw itemNotFound("PivotTableScopedCollection.getFirst");
    return first;
  }
}
