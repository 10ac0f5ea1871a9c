import { invalidArgument } from "./excelErrors";
import type { HostShape } from "./HostShape";
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
