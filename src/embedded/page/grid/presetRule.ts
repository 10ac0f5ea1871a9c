import { CFNumberOperator, CFSubRuleType, CFTextOperator, CFTimePeriodOperator } from "@univerjs/sheets-conditional-formatting";
import type {
  IAverageHighlightCell,
  IDuplicateValuesHighlightCell,
  ITextHighlightCell,
  ITimePeriodHighlightCell,
  IUniqueValuesHighlightCell,
} from "@univerjs/sheets-conditional-formatting";

type PresetRule =
  | Pick<IAverageHighlightCell, "subType" | "operator">
  | Pick<ITextHighlightCell, "subType" | "operator">
  | Pick<ITimePeriodHighlightCell, "subType" | "operator">
  | Pick<IDuplicateValuesHighlightCell, "subType">
  | Pick<IUniqueValuesHighlightCell, "subType">;

const average = (operator: IAverageHighlightCell["operator"]): PresetRule => ({ subType: CFSubRuleType.average, operator });
const text = (operator: CFTextOperator): PresetRule => ({ subType: CFSubRuleType.text, operator });
const time = (operator: CFTimePeriodOperator): PresetRule => ({ subType: CFSubRuleType.timePeriod, operator });

/** By Excel.ConditionalFormatPresetCriterion. Standard deviations have no counterpart in the grid. */
const presets: Readonly<Record<string, PresetRule>> = {
  Blanks: text(CFTextOperator.containsBlanks),
  NonBlanks: text(CFTextOperator.notContainsBlanks),
  Errors: text(CFTextOperator.containsErrors),
  NonErrors: text(CFTextOperator.notContainsErrors),
  Yesterday: time(CFTimePeriodOperator.yesterday),
  Today: time(CFTimePeriodOperator.today),
  Tomorrow: time(CFTimePeriodOperator.tomorrow),
  LastSevenDays: time(CFTimePeriodOperator.last7Days),
  LastWeek: time(CFTimePeriodOperator.lastWeek),
  ThisWeek: time(CFTimePeriodOperator.thisWeek),
  NextWeek: time(CFTimePeriodOperator.nextWeek),
  LastMonth: time(CFTimePeriodOperator.lastMonth),
  ThisMonth: time(CFTimePeriodOperator.thisMonth),
  NextMonth: time(CFTimePeriodOperator.nextMonth),
  AboveAverage: average(CFNumberOperator.greaterThan),
  BelowAverage: average(CFNumberOperator.lessThan),
  EqualOrAboveAverage: average(CFNumberOperator.greaterThanOrEqual),
  EqualOrBelowAverage: average(CFNumberOperator.lessThanOrEqual),
  UniqueValues: { subType: CFSubRuleType.uniqueValues },
  DuplicateValues: { subType: CFSubRuleType.duplicateValues },
};

/** The grid's rule for one of Excel's preset criteria; undefined for one that it does not have. */
export function presetRule(criterion: string): PresetRule | undefined {
  return presets[criterion];
}
