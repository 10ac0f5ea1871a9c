import { BooleanNumber } from "@univerjs/core";
import type { IStyleData } from "@univerjs/core";
import { CFNumberOperator, CFRuleType, CFSubRuleType, CFTextOperator, CFValueType, iconMap } from "@univerjs/sheets-conditional-formatting";
import type {
  IConditionalFormattingRuleConfig,
  IConditionFormattingRule,
  IIconSetType,
  IValueConfig,
} from "@univerjs/sheets-conditional-formatting";
import { areaAddress } from "../../model/address";
import type { ConditionalFormatModel, DifferentialFormat } from "../../model/WorkbookModel";
import { rankRule } from "./rankRule";
import { presetRule } from "./presetRule";
import { rangeOf } from "./workbookData";

/** Operators by the names that files use and by those of Office.js, in small letters. */
export const numberOperators: Readonly<Record<string, CFNumberOperator>> = {
  between: CFNumberOperator.between,
  notbetween: CFNumberOperator.notBetween,
  equal: CFNumberOperator.equal,
  equalto: CFNumberOperator.equal,
  notequal: CFNumberOperator.notEqual,
  notequalto: CFNumberOperator.notEqual,
  greaterthan: CFNumberOperator.greaterThan,
  greaterthanorequal: CFNumberOperator.greaterThanOrEqual,
  lessthan: CFNumberOperator.lessThan,
  lessthanorequal: CFNumberOperator.lessThanOrEqual,
};

const valueTypes: Readonly<Record<string, CFValueType>> = {
  min: CFValueType.min,
  automin: CFValueType.min,
  lowestvalue: CFValueType.min,
  automatic: CFValueType.min,
  max: CFValueType.max,
  automax: CFValueType.max,
  highestvalue: CFValueType.max,
  num: CFValueType.num,
  number: CFValueType.num,
  percent: CFValueType.percent,
  percentile: CFValueType.percentile,
  formula: CFValueType.formula,
};

const textOperators = {
  contains: CFTextOperator.containsText,
  notContains: CFTextOperator.notContainsText,
  beginsWith: CFTextOperator.beginsWith,
  endsWith: CFTextOperator.endsWith,
} as const;

const signs: Partial<Record<CFNumberOperator, string>> = {
  [CFNumberOperator.equal]: "=",
  [CFNumberOperator.notEqual]: "<>",
  [CFNumberOperator.greaterThan]: ">",
  [CFNumberOperator.greaterThanOrEqual]: ">=",
  [CFNumberOperator.lessThan]: "<",
  [CFNumberOperator.lessThanOrEqual]: "<=",
};

type TextRule = Extract<ConditionalFormatModel, { type: "containsText" }>;
type CellValueRule = Extract<ConditionalFormatModel, { type: "cellValue" }>;

function look(format: DifferentialFormat): IStyleData {
  return {
    ...(format.fill ? { bg: { rgb: format.fill } } : {}),
    ...(format.color ? { cl: { rgb: format.color } } : {}),
    ...(format.bold ? { bl: BooleanNumber.TRUE } : {}),
    ...(format.italic ? { it: BooleanNumber.TRUE } : {}),
  };
}

function point(source: { type: string; value?: string }, isMaximum = false): IValueConfig {
  const automatic = source.type.toLowerCase() === "automatic" && isMaximum;
  const type = automatic ? CFValueType.max : (valueTypes[source.type.toLowerCase()] ?? CFValueType.num);
  const text = source.value?.replace(/^=/, "");
  if (text === undefined || type === CFValueType.min || type === CFValueType.max) return { type };
  if (type === CFValueType.formula || !Number.isFinite(Number(text))) return { type: CFValueType.formula, value: `=${text}` };
  return { type, value: Number(text) };
}

/** The top left cell of a rule, to which its formula is relative. */
function corner(rule: ConditionalFormatModel): string {
  const [first] = [...rule.areas].sort((a, b) => a.row - b.row || a.column - b.column);
  return first ? areaAddress({ ...first, rows: 1, columns: 1 }) : "A1";
}

function textFormula(rule: TextRule): string {
  const cell = corner(rule);
  const text = `"${rule.text.replaceAll('"', '""')}"`;
  if (rule.operator === "beginsWith") return `=LEFT(${cell},LEN(${text}))=${text}`;
  if (rule.operator === "endsWith") return `=RIGHT(${cell},LEN(${text}))=${text}`;
  const found = `ISNUMBER(SEARCH(${text},${cell}))`;
  return rule.operator === "contains" ? `=${found}` : `=NOT(${found})`;
}

function valueFormula(rule: CellValueRule, operator: CFNumberOperator): string {
  const cell = corner(rule);
  const [low = "0", high = "0"] = rule.formulas.map((formula) => formula.replace(/^=/, ""));
  if (operator === CFNumberOperator.between) return `=AND(${cell}>=${low},${cell}<=${high})`;
  if (operator === CFNumberOperator.notBetween) return `=OR(${cell}<${low},${cell}>${high})`;
  return `=${cell}${signs[operator] ?? "="}${low}`;
}

type CustomRule = Extract<ConditionalFormatModel, { type: "custom" }>;

function highlight(rule: TextRule | CellValueRule | CustomRule, askFormula: boolean): IConditionalFormattingRuleConfig | undefined {
  const base = { type: CFRuleType.highlightCell, style: look(rule.format) } as const;
  const byFormula = (value: string): IConditionalFormattingRuleConfig => ({ ...base, subType: CFSubRuleType.formula, value });
  if (rule.type === "custom") return byFormula(rule.formula.startsWith("=") ? rule.formula : `=${rule.formula}`);
  if (rule.type === "containsText") {
    if (askFormula) return byFormula(textFormula(rule));
    return { ...base, subType: CFSubRuleType.text, operator: textOperators[rule.operator], value: rule.text };
  }
  const operator = numberOperators[rule.operator.toLowerCase()];
  if (!operator) return undefined;
  const numbers = rule.formulas.map((formula) => Number(formula.replace(/^=/, "")));
  if (askFormula || numbers.length === 0 || !numbers.every(Number.isFinite)) return byFormula(valueFormula(rule, operator));
  const [low = 0, high = 0] = numbers;
  if (operator === CFNumberOperator.between || operator === CFNumberOperator.notBetween) {
    return { ...base, subType: CFSubRuleType.number, operator, value: [low, high] };
  }
  return { ...base, subType: CFSubRuleType.number, operator, value: low };
}

function iconSet(rule: Extract<ConditionalFormatModel, { type: "iconSet" }>): IConditionalFormattingRuleConfig | undefined {
  const name = Object.keys(iconMap).find((key) => sameSet(key, rule.set)) as unknown as IIconSetType | undefined;
  if (!name) return undefined;
  const last = rule.points.length - 1;
  // The grid lists thresholds from the highest down; its last icon takes whatever is left.
  const config = rule.points.map((_, position) => {
    const source = rule.points[last - position] ?? { type: "percent", value: "0" };
    const icon = rule.reverse ? last - position : position;
    const isRest = position === last;
    return {
      operator: isRest ? CFNumberOperator.lessThanOrEqual : CFNumberOperator.greaterThanOrEqual,
      value: isRest ? { type: CFValueType.num, value: Number.MAX_SAFE_INTEGER } : point(source),
      iconType: name,
      iconId: String(icon),
    };
  });
  return { type: CFRuleType.iconSet, isShowValue: rule.showValue, config };
}

const digits: Readonly<Record<string, string>> = { three: "3", four: "4", five: "5" };

/** `3TrafficLights1` of files and `ThreeTrafficLights1` of Office.js are the same set. */
function sameSet(a: string, b: string): boolean {
  const plain = (name: string): string =>
    name
      .replace(/^_/, "")
      .replace(/^(three|four|five)/i, (word) => digits[word.toLowerCase()] ?? word)
      .toLowerCase();
  return plain(a) === plain(b);
}

function config(rule: ConditionalFormatModel, askFormula: boolean): IConditionalFormattingRuleConfig | undefined {
  switch (rule.type) {
    case "containsText":
    case "cellValue":
    case "custom":
      return highlight(rule, askFormula);
    case "colorScale":
      return {
        type: CFRuleType.colorScale,
        config: rule.points.map((entry, index) => ({ index, color: entry.color, value: point(entry, index > 0) })),
      };
    case "dataBar": {
      const [min, max] = [point(rule.minimum), point(rule.maximum, true)];
      const colours = { positiveColor: rule.color, nativeColor: "#FF0000" };
      return { type: CFRuleType.dataBar, isShowValue: rule.showValue, config: { min, max, isGradient: false, ...colours } };
    }
    case "iconSet":
      return iconSet(rule);
    case "topBottom":
    case "presetCriteria":
      return rankRule(rule, look(rule.format), corner(rule));
    case "topBottom": {
      const { rank: value, percent: isPercent, bottom: isBottom } = rule;
      return { type: CFRuleType.highlightCell, style: look(rule.format), subType: CFSubRuleType.rank, value, isPercent, isBottom };
    }
    case "presetCriteria": {
      const preset = presetRule(rule.criterion);
      return preset && { type: CFRuleType.highlightCell, style: look(rule.format), ...preset };
    }
    case "other":
      return undefined;
  }
}

/**
 * One of the model's conditional formats as a rule of the grid, or undefined for a kind that the grid cannot show. The grid's own text and
 * value rules do not see cells that a formula spilled into, and tell capitals from small letters where Excel does not: with `askFormula`
 * the same condition is asked by formula.
 */
export function conditionalRule(rule: ConditionalFormatModel, askFormula: boolean): IConditionFormattingRule | undefined {
  const made = config(rule, askFormula);
  return made && { cfId: rule.id, ranges: rule.areas.map(rangeOf), stopIfTrue: rule.stopIfTrue, rule: made };
}
