import type { IStyleData } from "@univerjs/core";
import { CFNumberOperator, CFRuleType, CFSubRuleType } from "@univerjs/sheets-conditional-formatting";
import type { IConditionalFormattingRuleConfig } from "@univerjs/sheets-conditional-formatting";
import { absoluteAddress } from "../../model/address";
import type { ConditionalFormatModel } from "../../model/WorkbookModel";

type Ranked = Extract<ConditionalFormatModel, { type: "topBottom" | "presetCriteria" }>;

const AVERAGES = {
  AboveAverage: CFNumberOperator.greaterThan,
  EqualOrAboveAverage: CFNumberOperator.greaterThanOrEqual,
  BelowAverage: CFNumberOperator.lessThan,
  EqualOrBelowAverage: CFNumberOperator.lessThanOrEqual,
} as const;

const DEVIATIONS: Readonly<Record<string, number>> = { One: 1, Two: 2, Three: 3 };

/** Conditions on one cell, by formula. */
const BY_CELL: Readonly<Record<string, (cell: string) => string>> = {
  Blanks: (cell) => `=LEN(TRIM(${cell}))=0`,
  NonBlanks: (cell) => `=LEN(TRIM(${cell}))>0`,
  Errors: (cell) => `=ISERROR(${cell})`,
  NonErrors: (cell) => `=NOT(ISERROR(${cell}))`,
};

/** A rule on ranks, averages or repeated values as a rule of the grid; `cell` is the one that its formula is relative to. */
export function rankRule(rule: Ranked, style: IStyleData, cell: string): IConditionalFormattingRuleConfig | undefined {
  const base = { type: CFRuleType.highlightCell, style } as const;
  if (rule.type === "topBottom")
    return { ...base, subType: CFSubRuleType.rank, isBottom: rule.bottom, isPercent: rule.percent, value: rule.rank };
  const { criterion } = rule;
  if (criterion === "UniqueValues") return { ...base, subType: CFSubRuleType.uniqueValues };
  if (criterion === "DuplicateValues") return { ...base, subType: CFSubRuleType.duplicateValues };
  if (criterion in AVERAGES) return { ...base, subType: CFSubRuleType.average, operator: AVERAGES[criterion as keyof typeof AVERAGES] };
  const value = BY_CELL[criterion]?.(cell) ?? deviationFormula(rule, cell);
  return value === undefined ? undefined : { ...base, subType: CFSubRuleType.formula, value };
}

/** `OneStdDevAboveAverage` and the like. */
function deviationFormula({ areas, criterion }: Extract<Ranked, { type: "presetCriteria" }>, cell: string): string | undefined {
  const [, count = "", side] = /^(One|Two|Three)StdDev(Above|Below)Average$/.exec(criterion) ?? [];
  const deviations = DEVIATIONS[count];
  const area = areas[0];
  if (deviations === undefined || !area) return undefined;
  const range = absoluteAddress(area);
  const [sign, comparison] = side === "Above" ? ["+", ">"] : ["-", "<"];
  return `=${cell}${comparison}AVERAGE(${range})${sign}${String(deviations)}*STDEV.P(${range})`;
}
