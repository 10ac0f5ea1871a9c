import { parseAddress } from "../model/address";
import { ApplicationHost } from "./ApplicationHost";
import { CommentCollectionHost } from "./comments/CommentCollectionHost";
import { CustomXmlPartCollectionHost } from "./CustomXmlPartHost";
import { DocumentPropertiesHost } from "./DocumentPropertiesHost";
import { invalidOperation } from "./excelErrors";
import { FunctionsHost } from "./FunctionsHost";
import type { HostContext } from "./HostContext";
import type { HostShape } from "./HostShape";
import { NamedItemCollectionHost } from "./NamedItemCollectionHost";
import { PivotTableCollectionHost } from "./PivotTableHost";
import { RangeHost } from "./RangeHost";
import { RuntimeHost } from "./RuntimeHost";
import { SettingCollectionHost } from "./SettingHost";
import { StyleCollectionHost } from "./StyleHost";
import { TableCollectionHost } from "./TableCollectionHost";
import { WorkbookProtectionHost } from "./WorkbookProtectionHost";
import { WorksheetCollectionHost } from "./WorksheetCollectionHost";

/** The root of everything. https://learn.microsoft.com/javascript/api/excel/excel.workbook */
export class WorkbookHost implements HostShape<Excel.Workbook> {
  static readonly hostName = "Workbook";

  constructor(readonly host: HostContext) {}

  get name(): string {
    return this.host.workbook.name;
  }

  get readOnly(): boolean {
    return false;
  }

  get isDirty(): boolean {
    const { cells, facets } = this.host.workbook.touched;
    return cells.size > 0 || facets.size > 0;
  }

  get autoSave(): boolean {
    return false;
  }

  get previouslySaved(): boolean {
    return true;
  }

  get usePrecisionAsDisplayed(): boolean {
    return false;
  }

  get worksheets(): WorksheetCollectionHost {
    return new WorksheetCollectionHost(this.host);
  }

  get tables(): TableCollectionHost {
    return new TableCollectionHost(this.host);
  }

  get names(): NamedItemCollectionHost {
    return new NamedItemCollectionHost(this.host);
  }

  get pivotTables(): PivotTableCollectionHost {
    return new PivotTableCollectionHost(this.host);
  }

  get comments(): CommentCollectionHost {
    return new CommentCollectionHost(this.host);
  }

  get styles(): StyleCollectionHost {
    return new StyleCollectionHost(this.host);
  }

  get settings(): SettingCollectionHost {
    return new SettingCollectionHost(this.host);
  }

  get customXmlParts(): CustomXmlPartCollectionHost {
    return new CustomXmlPartCollectionHost(this.host);
  }

  get properties(): DocumentPropertiesHost {
    return new DocumentPropertiesHost(this.host);
  }

  get application(): ApplicationHost {
    return new ApplicationHost(this.host);
  }

  get functions(): FunctionsHost {
    return new FunctionsHost(this.host);
  }

  get protection(): WorkbookProtectionHost {
    return new WorkbookProtectionHost(this.host);
  }

  get _Runtime(): RuntimeHost {
    return new RuntimeHost(this.host);
  }

  getSelectedRange(): RangeHost {
    return new RangeHost(this.host, this.host.workbook.activeSheet, this.host.workbook.selection);
  }

  getActiveCell(): RangeHost {
    const { row, column } = this.host.workbook.selection;
    return new RangeHost(this.host, this.host.workbook.activeSheet, { row, column, rows: 1, columns: 1 });
  }

  /** The range that an event told of. */
  _GetRangeForEventByReferenceId(reference: string): RangeHost {
    const range = this._GetRangeOrNullObjectForEventByReferenceId(reference);
    if (!range) throw invalidOperation("WorksheetChangedEventArgs.getRange");
    return range;
  }

  _GetRangeOrNullObjectForEventByReferenceId(reference: string): RangeHost | null {
    const cut = reference.indexOf("!");
    const sheet = this.host.workbook.sheet(reference.slice(0, cut));
    const parsed = parseAddress(reference.slice(cut + 1));
    return sheet && parsed ? new RangeHost(this.host, sheet.id, parsed.area) : null;
  }

  _GetReferenceCount(): number {
    return 0;
  }
}
