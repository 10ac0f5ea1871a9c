import type { RangeHost } from "./RangeHost";

export class ConditionalFormatCollectionHost {
  static readonly hostName = "ConditionalFormatCollection";
  constructor(readonly range: RangeHost) {}
}
