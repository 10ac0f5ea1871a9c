import type { ConditionalFormatModel, DifferentialFormat } from "../model/WorkbookModel";
import type { ConditionalFormatHost } from "./ConditionalFormatHost";
import { fromOperator, fromTextOperator, toOperator, toTextOperator } from "./conditionalWords";
import { invalidArgument } from "./excelErrors";
import type { HostShape } from "./HostShape";
import { hexColor } from "./hexColor";

type Of<K extends ConditionalFormatModel["type"]> = Extract<ConditionalFormatModel, { type: K }>;

/** A rule that gives cells a look. */
export abstract class FormattedRuleHost {
  constructor(protected readonly owner: ConditionalFormatHost) {}

  get format(): ConditionalRangeFormatHost {
    return new ConditionalRangeFormatHost(this.owner);
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.customconditionalformat */
export class CustomFormatHost extends FormattedRuleHost implements HostShape<Excel.CustomConditionalFormat> {
  static readonly hostName = "CustomConditionalFormat";

  get rule(): FormatRuleHost {
    return new FormatRuleHost(this.owner);
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalformatrule */
export class FormatRuleHost implements HostShape<Excel.ConditionalFormatRule> {
  static readonly hostName = "ConditionalFormatRule";

  constructor(private readonly owner: ConditionalFormatHost) {}

  get formula(): string {
    return (this.owner.model as Of<"custom">).formula;
  }

  set formula(formula: string) {
    if (formula === "") throw invalidArgument("ConditionalFormatRule.formula");
    (this.owner.model as Of<"custom">).formula = formula.startsWith("=") ? formula : `=${formula}`;
    this.owner.changed();
  }

  get formulaLocal(): string {
    return this.formula;
  }

  set formulaLocal(formula: string) {
    this.formula = formula;
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.cellvalueconditionalformat */
export class CellValueFormatHost extends FormattedRuleHost implements HostShape<Excel.CellValueConditionalFormat> {
  static readonly hostName = "CellValueConditionalFormat";

  get rule(): Excel.ConditionalCellValueRule {
    const { formulas, operator } = this.owner.model as Of<"cellValue">;
    const [formula1 = "", formula2] = formulas;
    return {
      formula1,
      ...(formula2 === undefined ? {} : { formula2 }),
      operator: fromOperator(operator) as Excel.ConditionalCellValueOperator,
    };
  }

  set rule({ formula1, formula2, operator }: Excel.ConditionalCellValueRule) {
    const word = toOperator(operator);
    if (word === undefined) throw invalidArgument("CellValueConditionalFormat.rule");
    const formulas = [formula1, formula2].flatMap(given);
    Object.assign(this.owner.model, { operator: word, formulas });
    this.owner.changed();
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.textconditionalformat */
export class TextFormatHost extends FormattedRuleHost implements HostShape<Excel.TextConditionalFormat> {
  static readonly hostName = "TextConditionalFormat";

  get rule(): Excel.ConditionalTextComparisonRule {
    const { operator, text } = this.owner.model as Of<"containsText">;
    return { operator: fromTextOperator(operator) as Excel.ConditionalTextOperator, text };
  }

  set rule({ operator, text }: Excel.ConditionalTextComparisonRule) {
    const word = toTextOperator(operator);
    if (word === undefined || text === "") throw invalidArgument("TextConditionalFormat.rule");
    Object.assign(this.owner.model, { operator: word, text });
    this.owner.changed();
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalrangeformat */
export class ConditionalRangeFormatHost implements HostShape<Excel.ConditionalRangeFormat> {
  static readonly hostName = "ConditionalRangeFormat";

  constructor(private readonly owner: ConditionalFormatHost) {}

  get fill(): ConditionalFillHost {
    return new ConditionalFillHost(this.owner);
  }

  get font(): ConditionalFontHost {
    return new ConditionalFontHost(this.owner);
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalrangefill */
export class ConditionalFillHost implements HostShape<Excel.ConditionalRangeFill> {
  static readonly hostName = "ConditionalRangeFill";

  constructor(private readonly owner: ConditionalFormatHost) {}

  get color(): string {
    return lookOf(this.owner).fill ?? "";
  }

  set color(color: string) {
    lookOf(this.owner).fill = hexColor(color, "ConditionalRangeFill.color");
    this.owner.changed();
  }

  clear(): void {
    delete lookOf(this.owner).fill;
    this.owner.changed();
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalrangefont */
export class ConditionalFontHost implements HostShape<Excel.ConditionalRangeFont> {
  static readonly hostName = "ConditionalRangeFont";

  constructor(private readonly owner: ConditionalFormatHost) {}

  get color(): string {
    return lookOf(this.owner).color ?? "";
  }

  set color(color: string) {
    this.#set({ color: hexColor(color, "ConditionalRangeFont.color") });
  }

  get bold(): boolean {
    return lookOf(this.owner).bold ?? false;
  }

  set bold(bold: boolean) {
    this.#set({ bold });
  }

  get italic(): boolean {
    return lookOf(this.owner).italic ?? false;
  }

  set italic(italic: boolean) {
    this.#set({ italic });
  }

  clear(): void {
    const look = lookOf(this.owner);
    delete look.color;
    delete look.bold;
    delete look.italic;
    this.owner.changed();
  }

  #set(part: DifferentialFormat): void {
    Object.assign(lookOf(this.owner), part);
    this.owner.changed();
  }
}

/** Numbers come as numbers, and a missing formula as null, whatever the typings say. */
function given(formula: unknown): string[] {
  return typeof formula === "string" || typeof formula === "number" ? [`=${String(formula).replace(/^=/, "")}`] : [];
}

function lookOf({ model }: ConditionalFormatHost): DifferentialFormat {
  return (model as Of<"custom" | "cellValue" | "containsText">).format;
}
