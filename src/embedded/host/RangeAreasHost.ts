import { invalidArgument, itemNotFound } from "./excelErrors";
import type { HostShape } from "./HostShape";
import { joinHosts } from "./joinHosts";
import type { RangeFormatHost } from "./RangeFormatHost";
import type { RangeHost } from "./RangeHost";
import type { WorksheetHost } from "./WorksheetHost";

/** https://learn.microsoft.com/javascript/api/excel/excel.rangeareas */
export class RangeAreasHost implements HostShape<Excel.RangeAreas> {
  static readonly hostName = "RangeAreas";

  constructor(private readonly ranges: readonly RangeHost[]) {}

  get areas(): RangeCollectionHost {
    return new RangeCollectionHost(this.ranges);
  }

  get areaCount(): number {
    return this.ranges.length;
  }

  get cellCount(): number {
    return this.ranges.reduce((sum, range) => sum + range.cellCount, 0);
  }

  get address(): string {
    return this.ranges.map((range) => range.address).join(",");
  }

  get addressLocal(): string {
    return this.address;
  }

  get worksheet(): WorksheetHost {
    return this.first.worksheet;
  }

  clear(applyTo?: string): void {
    for (const range of this.ranges) range.clear(applyTo);
  }

  get format(): RangeFormatHost {
    return joinHosts([this.first.format, ...this.ranges.slice(1).map(({ format }) => format)]);
  }

  get isEntireColumn(): boolean {
    return this.ranges.every(({ isEntireColumn }) => isEntireColumn);
  }

  get isEntireRow(): boolean {
    return this.ranges.every(({ isEntireRow }) => isEntireRow);
  }

  getEntireRow(): RangeAreasHost {
    return new RangeAreasHost(this.ranges.map((range) => range.getEntireRow()));
  }

  getEntireColumn(): RangeAreasHost {
    return new RangeAreasHost(this.ranges.map((range) => range.getEntireColumn()));
  }

  getOffsetRangeAreas(rowOffset: number, columnOffset: number): RangeAreasHost {
    return new RangeAreasHost(this.ranges.map((range) => range.getOffsetRange(rowOffset, columnOffset)));
  }

  getSpecialCells(cellType: string, cellValueType?: string): RangeAreasHost {
    const found = this.getSpecialCellsOrNullObject(cellType, cellValueType);
    if (!found) throw itemNotFound("RangeAreas.getSpecialCells");
    return found;
  }

  getSpecialCellsOrNullObject(cellType: string, cellValueType?: string): RangeAreasHost | null {
    const found = this.ranges.flatMap((range) => range.getSpecialCellsOrNullObject(cellType, cellValueType)?.ranges ?? []);
    return found.length === 0 ? null : new RangeAreasHost(found);
  }

  calculate(): void {
    this.first.calculate();
  }

  private get first(): RangeHost {
    const range = this.ranges[0];
    if (!range) throw invalidArgument("RangeAreas");
    return range;
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.rangecollection */
export class RangeCollectionHost implements HostShape<Excel.RangeCollection> {
  static readonly hostName = "RangeCollection";

  constructor(private readonly ranges: readonly RangeHost[]) {}

  get items(): RangeHost[] {
    return [...this.ranges];
  }

  getCount(): number {
    return this.ranges.length;
  }

  getItemAt(index: number): RangeHost {
    const range = this.ranges[index];
    if (!range) throw invalidArgument("RangeCollection.getItemAt");
    return range;
  }
}
