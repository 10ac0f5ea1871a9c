import { isEntireRows, MAX_COLUMNS } from "../model/intersect";
import { invalidArgument, itemNotFound } from "./excelErrors";
import type { HostShape } from "./HostShape";
import { RangeAreasHost } from "./RangeAreasHost";
import type { RangeHost } from "./RangeHost";
import { rangeOfAddress } from "./rangeOfAddress";
import type { WorksheetHost } from "./WorksheetHost";

/** https://learn.microsoft.com/javascript/api/excel/excel.pagelayout */
export class PageLayoutHost implements HostShape<Excel.PageLayout> {
  static readonly hostName = "PageLayout";

  constructor(private readonly owner: WorksheetHost) {}

  get orientation(): Excel.PageOrientation {
    return this.#layout.orientation as Excel.PageOrientation;
  }

  set orientation(orientation: string) {
    if (orientation !== "Portrait" && orientation !== "Landscape") throw invalidArgument("PageLayout.orientation");
    this.#change(() => (this.#layout.orientation = orientation));
  }

  get zoom(): Excel.PageLayoutZoomOptions {
    const { fitToWidth, fitToHeight } = this.#layout;
    if (fitToWidth === undefined && fitToHeight === undefined) return { scale: 100 };
    return { ...(fitToWidth === undefined ? {} : { horizontalFitToPages: fitToWidth }), ...(fitToHeight === undefined ? {} : { verticalFitToPages: fitToHeight }) };
  }

  set zoom({ horizontalFitToPages, verticalFitToPages }: Excel.PageLayoutZoomOptions) {
    this.#change(() => {
      if (horizontalFitToPages === undefined) delete this.#layout.fitToWidth;
      else this.#layout.fitToWidth = horizontalFitToPages;
      if (verticalFitToPages === undefined) delete this.#layout.fitToHeight;
      else this.#layout.fitToHeight = verticalFitToPages;
    });
  }

  get centerHorizontally(): boolean {
    return this.#layout.centerHorizontally ?? false;
  }

  set centerHorizontally(center: boolean) {
    this.#change(() => (this.#layout.centerHorizontally = center));
  }

  get centerVertically(): boolean {
    return this.#layout.centerVertically ?? false;
  }

  set centerVertically(center: boolean) {
    this.#change(() => (this.#layout.centerVertically = center));
  }

  setPrintArea(printArea: unknown): void {
    const area = this.#range(printArea, "PageLayout.setPrintArea").place;
    this.#change(() => (this.#layout.printArea = { ...area }));
  }

  getPrintArea(): RangeAreasHost {
    return this.getPrintAreaOrNullObject() ?? missing("PageLayout.getPrintArea");
  }

  getPrintAreaOrNullObject(): RangeAreasHost | null {
    const { printArea } = this.#layout;
    return printArea ? new RangeAreasHost([this.owner.at(printArea)]) : null;
  }

  /** First and last row, counted from 0, repeated on every page. */
  setPrintTitleRows(printTitleRows: unknown): void {
    const { place } = this.#range(printTitleRows, "PageLayout.setPrintTitleRows").getEntireRow();
    if (!isEntireRows(place)) throw invalidArgument("PageLayout.setPrintTitleRows");
    this.#change(() => (this.#layout.printTitleRows = [place.row, place.row + place.rows - 1]));
  }

  getPrintTitleRows(): RangeHost {
    return this.getPrintTitleRowsOrNullObject() ?? missing("PageLayout.getPrintTitleRows");
  }

  getPrintTitleRowsOrNullObject(): RangeHost | null {
    const rows = this.#layout.printTitleRows;
    return rows ? this.owner.at({ row: rows[0], column: 0, rows: rows[1] - rows[0] + 1, columns: MAX_COLUMNS }) : null;
  }

  get #layout(): WorksheetHost["sheet"]["pageLayout"] {
    return this.owner.sheet.pageLayout;
  }

  #range(range: unknown, location: string): RangeHost {
    return typeof range === "string" ? rangeOfAddress(this.owner, range, location) : (range as RangeHost);
  }

  #change(change: () => unknown): void {
    change();
    this.owner.host.workbook.announce({ facet: "pageLayout", source: "api", sheet: this.owner.sheetId });
  }
}

function missing(location: string): never {
  throw itemNotFound(location);
}
