import { BooleanNumber } from "@univerjs/core";
import type { IStyleBase } from "@univerjs/core";
import { CFRuleType, CFSubRuleType, CFTextOperator } from "@univerjs/sheets-conditional-formatting";
import type { IConditionFormattingRule, IValueConfig } from "@univerjs/sheets-conditional-formatting";
import type { ConditionalFormatModel, DifferentialFormat } from "../../model/WorkbookModel";
import { areaOf } from "./workbookData";

type Kind = ConditionalFormatModel extends infer Rule
  ? Rule extends ConditionalFormatModel
    ? Omit<Rule, "id" | "areas" | "priority" | "stopIfTrue" | "origin">
    : never
  : never;

const texts: Partial<Record<CFTextOperator, "contains" | "notContains" | "beginsWith" | "endsWith">> = {
  [CFTextOperator.containsText]: "contains",
  [CFTextOperator.notContainsText]: "notContains",
  [CFTextOperator.beginsWith]: "beginsWith",
  [CFTextOperator.endsWith]: "endsWith",
};

function format(style: IStyleBase): DifferentialFormat {
  return {
    ...(style.bg?.rgb ? { fill: style.bg.rgb } : {}),
    ...(style.cl?.rgb ? { color: style.cl.rgb } : {}),
    ...(style.bl === BooleanNumber.TRUE ? { bold: true } : {}),
    ...(style.it === BooleanNumber.TRUE ? { italic: true } : {}),
  };
}

function point(value: IValueConfig): { type: string; value?: string } {
  const { type } = value;
  return value.value === undefined ? { type } : { type, value: String(value.value) };
}

function kind({ rule }: IConditionFormattingRule): Kind | undefined {
  if (rule.type === CFRuleType.colorScale)
    return { type: "colorScale", points: rule.config.map((entry) => ({ ...point(entry.value), color: entry.color })) };
  if (rule.type === CFRuleType.dataBar) {
    const { min, max, positiveColor } = rule.config;
    return { type: "dataBar", color: positiveColor, minimum: point(min), maximum: point(max), showValue: rule.isShowValue };
  }
  if (rule.type === CFRuleType.iconSet) {
    const [first] = rule.config;
    const points = rule.config.toReversed().map((entry, index) => (index === 0 ? { type: "percent", value: "0" } : point(entry.value)));
    return (
      first && {
        type: "iconSet",
        set: first.iconType.replace(/^_/, ""),
        points,
        reverse: Number(first.iconId) > 0,
        showValue: rule.isShowValue,
      }
    );
  }
  if (rule.subType === CFSubRuleType.formula) return { type: "custom", formula: rule.value, format: format(rule.style) };
  if (rule.subType === CFSubRuleType.number) {
    const values = Array.isArray(rule.value) ? rule.value : [rule.value ?? 0];
    return { type: "cellValue", operator: rule.operator, formulas: values.map((value) => `=${value}`), format: format(rule.style) };
  }
  if (rule.subType !== CFSubRuleType.text) return undefined;
  const operator = texts[rule.operator];
  return operator && { type: "containsText", operator, text: rule.value ?? "", format: format(rule.style) };
}

/** A rule that a person made in the grid, in the model's terms (the grid's operators and kinds of value are called as files call them); undefined for kinds that the model has no words for. */
export function gridRule(rule: IConditionFormattingRule, priority: number): ConditionalFormatModel | undefined {
  const made = kind(rule);
  return made && { id: rule.cfId, areas: rule.ranges.map(areaOf), priority, stopIfTrue: rule.stopIfTrue, ...made };
}
