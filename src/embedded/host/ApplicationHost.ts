import { invalidArgument } from "./excelErrors";
import type { HostContext } from "./HostContext";
import type { HostShape } from "./HostShape";

/** https://learn.microsoft.com/javascript/api/excel/excel.application */
export class ApplicationHost implements HostShape<Excel.Application> {
  static readonly hostName = "Application";

  constructor(private readonly host: HostContext) {}

  get calculationMode(): Excel.CalculationMode {
    return this.host.calculationMode as Excel.CalculationMode;
  }

  set calculationMode(mode: string) {
    if (mode !== "Automatic" && mode !== "AutomaticExceptTables" && mode !== "Manual") throw invalidArgument("Application.calculationMode");
    this.host.calculationMode = mode;
  }

  get calculationState(): Excel.CalculationState {
    return "Done" as Excel.CalculationState;
  }

  get calculationEngineVersion(): number {
    return 191029;
  }

  get cultureInfo(): CultureInfoHost {
    return new CultureInfoHost(this.host);
  }

  get decimalSeparator(): string {
    return this.cultureInfo.numberFormat.numberDecimalSeparator;
  }

  get thousandsSeparator(): string {
    return this.cultureInfo.numberFormat.numberGroupSeparator;
  }

  get useSystemSeparators(): boolean {
    return true;
  }

  calculate(calculationType: string): void {
    if (calculationType !== "Recalculate" && calculationType !== "Full" && calculationType !== "FullRebuild")
      throw invalidArgument("Application.calculate");
    void this.host.workbook.calculator?.calculate(calculationType);
  }

  /** Values are computed before they are read, whether or not the add-in asks to wait. */
  suspendApiCalculationUntilNextSync(): void {
    return undefined;
  }

  suspendScreenUpdatingUntilNextSync(): void {
    return undefined;
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.cultureinfo */
export class CultureInfoHost implements HostShape<Excel.CultureInfo> {
  static readonly hostName = "CultureInfo";

  constructor(private readonly host: HostContext) {}

  get name(): string {
    return this.host.workbook.locale;
  }

  get numberFormat(): NumberFormatInfoHost {
    return new NumberFormatInfoHost(this.name);
  }

  get datetimeFormat(): DatetimeFormatInfoHost {
    return new DatetimeFormatInfoHost(this.name);
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.numberformatinfo */
export class NumberFormatInfoHost implements HostShape<Excel.NumberFormatInfo> {
  static readonly hostName = "NumberFormatInfo";

  constructor(private readonly locale: string) {}

  get numberDecimalSeparator(): string {
    return this.#part("decimal", ".");
  }

  get numberGroupSeparator(): string {
    return this.#part("group", ",");
  }

  #part(type: "decimal" | "group", other: string): string {
    return new Intl.NumberFormat(this.locale).formatToParts(1234567.8).find((part) => part.type === type)?.value ?? other;
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.datetimeformatinfo */
export class DatetimeFormatInfoHost implements HostShape<Excel.DatetimeFormatInfo> {
  static readonly hostName = "DatetimeFormatInfo";

  constructor(private readonly locale: string) {}

  get shortDatePattern(): string {
    const letters: Readonly<Record<string, string>> = { year: "yyyy", month: "M", day: "d" };
    const sample = new Date(Date.UTC(2031, 10, 22));
    const parts = new Intl.DateTimeFormat(this.locale, {
      year: "numeric",
      month: "numeric",
      day: "numeric",
      timeZone: "UTC",
    }).formatToParts(sample);
    return parts.map(({ type, value }) => letters[type] ?? value).join("");
  }

  get longDatePattern(): string {
    return this.locale.startsWith("zh") ? "yyyy年M月d日" : "dddd, MMMM d, yyyy";
  }

  get longTimePattern(): string {
    return "h:mm:ss AM/PM";
  }

  get dateSeparator(): string {
    return /[^yMd]/.exec(this.shortDatePattern)?.[0] ?? "/";
  }

  get timeSeparator(): string {
    return ":";
  }
}
