import type { PageLayoutModel } from "../model/SheetDetails";
import { isEntireRows, MAX_COLUMNS } from "../model/intersect";
import { invalidArgument, itemNotFound } from "./excelErrors";
import { HeaderFooterGroupHost } from "./HeaderFooterHosts";
import type { LayoutOwner } from "./HeaderFooterHosts";
import type { HostShape } from "./HostShape";
import { RangeAreasHost } from "./RangeAreasHost";
import { PrintSetupHost } from "./PrintSetupHost";
import type { RangeHost } from "./RangeHost";
import { rangeOfAddress } from "./rangeOfAddress";
import type { WorksheetHost } from "./WorksheetHost";

type Margins = NonNullable<PageLayoutModel["margins"]>;

/** Excel's margins of a new sheet, in points. */
const DEFAULT_MARGINS: Margins = { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 };

/** Points of a unit. */
const UNITS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

/** https://learn.microsoft.com/javascript/api/excel/excel.pagelayout */
export class PageLayoutHost extends PrintSetupHost implements HostShape<Excel.PageLayout>, LayoutOwner {
  static readonly hostName = "PageLayout";

  constructor(private readonly owner: WorksheetHost) {
    super();
  }

  get orientation(): Excel.PageOrientation {
    return this.layout.orientation as Excel.PageOrientation;
  }

  set orientation(orientation: string) {
    if (orientation !== "Portrait" && orientation !== "Landscape") throw invalidArgument("PageLayout.orientation");
    this.change(() => (this.layout.orientation = orientation));
  }

  get zoom(): Excel.PageLayoutZoomOptions {
    const { fitToWidth, fitToHeight } = this.layout;
    if (fitToWidth === undefined && fitToHeight === undefined) return { scale: this.layout.scale ?? 100 };
    return {
      ...(fitToWidth === undefined ? {} : { horizontalFitToPages: fitToWidth }),
      ...(fitToHeight === undefined ? {} : { verticalFitToPages: fitToHeight }),
    };
  }

  set zoom({ horizontalFitToPages, verticalFitToPages, scale }: Excel.PageLayoutZoomOptions) {
    if (scale !== undefined && !(scale >= 10 && scale <= 400)) throw invalidArgument("PageLayout.zoom");
    this.change(() => {
      if (scale === undefined) delete this.layout.scale;
      else this.layout.scale = scale;
      if (horizontalFitToPages === undefined) delete this.layout.fitToWidth;
      else this.layout.fitToWidth = horizontalFitToPages;
      if (verticalFitToPages === undefined) delete this.layout.fitToHeight;
      else this.layout.fitToHeight = verticalFitToPages;
    });
  }

  get centerHorizontally(): boolean {
    return this.layout.centerHorizontally ?? false;
  }

  set centerHorizontally(center: boolean) {
    this.change(() => (this.layout.centerHorizontally = center));
  }

  get centerVertically(): boolean {
    return this.layout.centerVertically ?? false;
  }

  set centerVertically(center: boolean) {
    this.change(() => (this.layout.centerVertically = center));
  }

  get headersFooters(): HeaderFooterGroupHost {
    return new HeaderFooterGroupHost(this);
  }

  /** Points. */
  get leftMargin(): number {
    return this.#margins.left;
  }

  set leftMargin(points: number) {
    this.#setMargins({ left: points });
  }

  /** Points. */
  get rightMargin(): number {
    return this.#margins.right;
  }

  set rightMargin(points: number) {
    this.#setMargins({ right: points });
  }

  /** Points. */
  get topMargin(): number {
    return this.#margins.top;
  }

  set topMargin(points: number) {
    this.#setMargins({ top: points });
  }

  /** Points. */
  get bottomMargin(): number {
    return this.#margins.bottom;
  }

  set bottomMargin(points: number) {
    this.#setMargins({ bottom: points });
  }

  /** Points. */
  get headerMargin(): number {
    return this.#margins.header;
  }

  set headerMargin(points: number) {
    this.#setMargins({ header: points });
  }

  /** Points. */
  get footerMargin(): number {
    return this.#margins.footer;
  }

  set footerMargin(points: number) {
    this.#setMargins({ footer: points });
  }

  get blackAndWhite(): boolean {
    return this.layout.blackAndWhite ?? false;
  }

  set blackAndWhite(blackAndWhite: boolean) {
    this.change(() => (this.layout.blackAndWhite = blackAndWhite));
  }

  get draftMode(): boolean {
    return this.layout.draftMode ?? false;
  }

  set draftMode(draftMode: boolean) {
    this.change(() => (this.layout.draftMode = draftMode));
  }

  get printGridlines(): boolean {
    return this.layout.printGridlines ?? false;
  }

  set printGridlines(printGridlines: boolean) {
    this.change(() => (this.layout.printGridlines = printGridlines));
  }

  get printHeadings(): boolean {
    return this.layout.printHeadings ?? false;
  }

  set printHeadings(printHeadings: boolean) {
    this.change(() => (this.layout.printHeadings = printHeadings));
  }

  /** In inches, centimetres or points. */
  setPrintMargins(unit: string, options: Excel.PageLayoutMarginOptions): void {
    const points = UNITS[unit];
    if (points === undefined) throw invalidArgument("PageLayout.setPrintMargins");
    const given = Object.entries(options as Record<string, number | null>).flatMap(([side, size]) =>
      typeof size === "number" ? [[side, size * points] as const] : [],
    );
    this.#setMargins(Object.fromEntries(given));
  }

  get #margins(): Margins {
    return this.layout.margins ?? DEFAULT_MARGINS;
  }

  #setMargins(part: Partial<Margins>): void {
    if (Object.entries(part).some(([side, size]) => !(side in DEFAULT_MARGINS) || !(size >= 0)))
      throw invalidArgument("PageLayout.margins");
    this.change(() => (this.layout.margins = { ...this.#margins, ...part }));
  }

  setPrintArea(printArea: unknown): void {
    const area = this.#range(printArea, "PageLayout.setPrintArea").place;
    this.change(() => (this.layout.printArea = { ...area }));
  }

  getPrintArea(): RangeAreasHost {
    return this.getPrintAreaOrNullObject() ?? missing("PageLayout.getPrintArea");
  }

  getPrintAreaOrNullObject(): RangeAreasHost | null {
    const { printArea } = this.layout;
    return printArea ? new RangeAreasHost([this.owner.at(printArea)]) : null;
  }

  /** First and last row, counted from 0, repeated on every page. */
  setPrintTitleRows(printTitleRows: unknown): void {
    const { place } = this.#range(printTitleRows, "PageLayout.setPrintTitleRows").getEntireRow();
    if (!isEntireRows(place)) throw invalidArgument("PageLayout.setPrintTitleRows");
    this.change(() => (this.layout.printTitleRows = [place.row, place.row + place.rows - 1]));
  }

  getPrintTitleRows(): RangeHost {
    return this.getPrintTitleRowsOrNullObject() ?? missing("PageLayout.getPrintTitleRows");
  }

  getPrintTitleRowsOrNullObject(): RangeHost | null {
    const rows = this.layout.printTitleRows;
    return rows ? this.owner.at({ row: rows[0], column: 0, rows: rows[1] - rows[0] + 1, columns: MAX_COLUMNS }) : null;
  }

  get layout(): PageLayoutModel {
    return this.owner.sheet.pageLayout;
  }

  #range(range: unknown, location: string): RangeHost {
    return typeof range === "string" ? rangeOfAddress(this.owner, range, location) : (range as RangeHost);
  }

  change(change: () => unknown): void {
    change();
    this.owner.host.workbook.announce({ facet: "pageLayout", source: "api", sheet: this.owner.sheetId });
  }
}

function missing(location: string): never {
  throw itemNotFound(location);
}
