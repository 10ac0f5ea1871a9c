import type { Area } from "../model/WorkbookModel";
import { itemNotFound } from "./excelErrors";
import type { HostContext } from "./HostContext";
import type { HostShape } from "./HostShape";
import { RangeHost } from "./RangeHost";

/** Where a pivot table of the user's file stands. https://learn.microsoft.com/javascript/api/excel/excel.pivotlayout */
export class PivotLayoutHost implements HostShape<Excel.PivotLayout> {
  static readonly hostName = "PivotLayout";

  constructor(
    private readonly host: HostContext,
    private readonly sheetId: string,
    private readonly pivotName: string,
  ) {}

  getRange(): RangeHost {
    const area: Area | undefined = this.host.workbook.sheet(this.sheetId)?.pivots.find(({ name }) => name === this.pivotName)?.area;
    if (!area) throw itemNotFound("PivotLayout.getRange");
    return new RangeHost(this.host, this.sheetId, area);
  }
}
