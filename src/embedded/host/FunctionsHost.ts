import type { HostContext } from "./HostContext";
import type { HostShape } from "./HostShape";

/** Days from 30 December 1899 (as Excel counts from March 1900 on) to 1 January 1904. */
const SERIAL_OF_1904 = 1462;
const DAY = 86_400_000;
const SERIAL_ZERO = Date.UTC(1899, 11, 30);

/** https://learn.microsoft.com/javascript/api/excel/excel.functionresult */
export class FunctionResultHost<T> {
  static readonly hostName = "FunctionResult<T>";
  readonly error = "";

  constructor(readonly value: T) {}
}

/** The worksheet functions that an add-in may call without a cell; only DATE here. https://learn.microsoft.com/javascript/api/excel/excel.functions */
export class FunctionsHost implements HostShape<Pick<Excel.Functions, "date">> {
  static readonly hostName = "Functions";

  constructor(private readonly host: HostContext) {}

  /** The serial of a day from March 1900 on, in the workbook's date system. */
  date(year: unknown, month: unknown, day: unknown): FunctionResultHost<number> {
    const serial = (Date.UTC(Number(year), Number(month) - 1, Number(day)) - SERIAL_ZERO) / DAY;
    return new FunctionResultHost(this.host.workbook.date1904 ? serial - SERIAL_OF_1904 : serial);
  }
}
