import { contains, overlaps } from "../model/intersect";
import type { SheetModel } from "../model/WorkbookModel";
import { invalidArgument, notSupported } from "./excelErrors";
import type { HostShape } from "./HostShape";
import type { RangeHost } from "./RangeHost";

type Validation = SheetModel["validations"][number];

const TYPES: Readonly<Record<string, string>> = { none: "None", list: "List", whole: "WholeNumber", decimal: "Decimal", date: "Date", time: "Time", textLength: "TextLength", custom: "Custom" };

/** https://learn.microsoft.com/javascript/api/excel/excel.datavalidation */
export class DataValidationHost implements HostShape<Excel.DataValidation> {
  static readonly hostName = "DataValidation";

  constructor(private readonly range: RangeHost) {}

  get type(): Excel.DataValidationType {
    const [rule, ...others] = this.#touching();
    const isWhole = rule?.areas.some((area) => contains(area, this.range.place));
    const type = !rule ? "None" : others.length === 0 && isWhole ? (TYPES[rule.type] ?? "Custom") : "Inconsistent";
    return type as Excel.DataValidationType;
  }

  get rule(): Excel.DataValidationRule {
    const [rule] = this.#touching();
    if (rule?.type === "list") return { list: { inCellDropDown: true, source: (rule.formula1 ?? "").replace(/^="(.*)"$/s, "$1") } };
    return rule?.type === "custom" ? { custom: { formula: rule.formula1 ?? "" } } : {};
  }

  /** Lists and formulas are served. */
  set rule({ list, custom }: Excel.DataValidationRule) {
    if (!list && !custom) throw notSupported("DataValidation.rule");
    const source = list ? (typeof list.source === "string" ? list.source : `=${(list.source as unknown as RangeHost).absolute}`) : (custom?.formula ?? "");
    if (source === "") throw invalidArgument("DataValidation.rule");
    const formula1 = source.startsWith("=") ? source : list ? `="${source}"` : `=${source}`;
    this.clear();
    this.range.sheetOf("DataValidation.rule").validations.push({ areas: [{ ...this.range.place }], type: list ? "list" : "custom", formula1 });
    this.#announce();
  }

  /** Rules that lie wholly in the range go; others keep their areas outside it only when those do not overlap. */
  clear(): void {
    const sheet = this.range.sheetOf("DataValidation.clear");
    for (const validation of sheet.validations) validation.areas = validation.areas.filter((area) => !contains(this.range.place, area));
    sheet.validations = sheet.validations.filter(({ areas }) => areas.length > 0);
    this.#announce();
  }

  #touching(): Validation[] {
    const { validations } = this.range.sheetOf("DataValidation");
    return validations.filter(({ areas }) => areas.some((area) => overlaps(area, this.range.place)));
  }

  #announce(): void {
    this.range.host.workbook.announce({ facet: "validations", source: "api", sheet: this.range.sheetId });
  }
}
