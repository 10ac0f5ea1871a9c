import { areaAddress, columnName } from "../../model/address";
import { pointTypes } from "../../model/pointTypes";
import type { ConditionalFormatModel, DifferentialFormat } from "../../model/WorkbookModel";
import { fileFormula } from "../cells/futureFunctions";
import { argb } from "../styles/xfParts";
import { presetRule } from "../sheets/presetRule";
import { escapeAttribute, escapeText } from "../xml/escapeXml";

type Text = Extract<ConditionalFormatModel, { type: "containsText" }>;
type Point = { type: string; value?: string };

const TEXT_TYPES = { contains: "containsText", notContains: "notContainsText", beginsWith: "beginsWith", endsWith: "endsWith" } as const;

/** A `cfRule`, without prefix; "" for a kind that only the file knows. `dxf` gives the record of a look. */
export function conditionalFormatXml(rule: ConditionalFormatModel, dxf: (format: DifferentialFormat) => number): string {
  const marks = (type: string, more = ""): string =>
    `<cfRule type="${type}"${more} priority="${rule.priority + 1}"${rule.stopIfTrue ? ' stopIfTrue="1"' : ""}`;
  switch (rule.type) {
    case "containsText": {
      const type = TEXT_TYPES[rule.operator];
      const more = ` dxfId="${dxf(rule.format)}"`;
      return `${marks(type, more)} operator="${type}" text="${escapeAttribute(rule.text)}">${formulaXml(textFormula(rule))}</cfRule>`;
    }
    case "cellValue":
      return `${marks("cellIs", ` dxfId="${dxf(rule.format)}"`)} operator="${small(rule.operator)}">${rule.formulas.map(formulaXml).join("")}</cfRule>`;
    case "custom":
      return `${marks("expression", ` dxfId="${dxf(rule.format)}"`)}>${formulaXml(rule.formula)}</cfRule>`;
    case "colorScale":
      return `${marks("colorScale")}><colorScale>${rule.points.map(pointXml).join("")}${rule.points.map(({ color }) => colorXml(color)).join("")}</colorScale></cfRule>`;
    case "dataBar": {
      const ends = pointXml(rule.minimum) + pointXml(highest(rule.maximum));
      return `${marks("dataBar")}><dataBar${rule.showValue ? "" : ' showValue="0"'}>${ends}${colorXml(rule.color)}</dataBar></cfRule>`;
    }
    case "iconSet": {
      const more = `${rule.showValue ? "" : ' showValue="0"'}${rule.reverse ? ' reverse="1"' : ""}`;
      return `${marks("iconSet")}><iconSet iconSet="${escapeAttribute(rule.set)}"${more}>${rule.points.map(pointXml).join("")}</iconSet></cfRule>`;
    }
    case "topBottom": {
      const more = `${rule.percent ? ' percent="1"' : ""}${rule.bottom ? ' bottom="1"' : ""} rank="${rule.rank}"`;
      return `${marks("top10", ` dxfId="${dxf(rule.format)}"`)}${more}/>`;
    }
    case "presetCriteria":
      return presetXml(rule, marks, dxf(rule.format));
    case "other":
      return "";
  }
}

type Marks = (type: string, more?: string) => string;
type Preset = Extract<ConditionalFormatModel, { type: "presetCriteria" }>;

function presetXml(rule: Preset, marks: Marks, dxf: number): string {
  const preset = presetRule(rule.criterion, corner(rule));
  if (preset === undefined) return "";
  const content = preset.formula === undefined ? "/>" : `>${formulaXml(preset.formula)}</cfRule>`;
  return `${marks(preset.type, ` dxfId="${dxf}"`)}${preset.marks ?? ""}${content}`;
}

function corner({ areas }: ConditionalFormatModel): string {
  const area = areas[0];
  return area === undefined ? "A1" : `${columnName(area.column)}${area.row + 1}`;
}

/** The formula that Excel writes beside a text rule, on the first cell of its area. */
function textFormula(rule: Text): string {
  const { operator, text } = rule;
  const cell = corner(rule);
  const quoted = `"${text.replaceAll('"', '""')}"`;
  switch (operator) {
    case "contains":
      return `NOT(ISERROR(SEARCH(${quoted},${cell})))`;
    case "notContains":
      return `ISERROR(SEARCH(${quoted},${cell}))`;
    case "beginsWith":
      return `LEFT(${cell},${text.length})=${quoted}`;
    case "endsWith":
      return `RIGHT(${cell},${text.length})=${quoted}`;
  }
}

function formulaXml(formula: string): string {
  return `<formula>${escapeText(fileFormula(formula.replace(/^=/, "")))}</formula>`;
}

function pointXml({ type, value }: Point): string {
  const kind = pointTypes[type] ?? type;
  return `<cfvo type="${kind}"${value === undefined ? "" : ` val="${escapeAttribute(value.replace(/^=/, ""))}"`}/>`;
}

/** Automatic means the lowest value at one end and the highest at the other. */
function highest(point: Point): Point {
  return point.type === "Automatic" || point.type === "min" ? { type: "max" } : point;
}

function colorXml(color: string): string {
  return `<color rgb="${argb(color)}"/>`;
}

function small(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}

/** Areas as the group's `sqref`. */
export function groupXml(rule: ConditionalFormatModel, xml: string): string {
  return `<conditionalFormatting sqref="${rule.areas.map(areaAddress).join(" ")}">${xml}</conditionalFormatting>`;
}
