import type { WorksheetHost } from "./WorksheetHost";

export class ChartCollectionHost {
  static readonly hostName = "ChartCollection";
  constructor(readonly owner: WorksheetHost) {}
}
