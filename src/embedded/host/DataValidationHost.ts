import type { RangeHost } from "./RangeHost";

export class DataValidationHost {
  static readonly hostName = "DataValidation";
  constructor(readonly range: RangeHost) {}
}
