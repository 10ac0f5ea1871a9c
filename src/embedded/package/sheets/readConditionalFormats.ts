import type { ConditionalFormatModel, DifferentialFormat } from "../../model/WorkbookModel";
import { plainFormula } from "../cells/futureFunctions";
import { resolveColor } from "../styles/resolveColor";
import type { StyleSheet } from "../styles/StyleSheet";
import { attribute, child, childrenOf, descendants, flag, innerText, numeric } from "../xml/findXml";
import type { XmlElement } from "../xml/XmlElement";
import { areasOf } from "./areas";
import { presetCriterion } from "./presetRule";

type Kind = ConditionalFormatModel extends infer T
  ? T extends ConditionalFormatModel
    ? Omit<T, "id" | "areas" | "priority" | "stopIfTrue" | "origin">
    : never
  : never;

const TEXT_OPERATORS = {
  containsText: "contains",
  notContainsText: "notContains",
  beginsWith: "beginsWith",
  endsWith: "endsWith",
} as const;

/**
 * The conditional formats of a sheet, in file order. `origin` is "i/j" for rule j of the i-th `conditionalFormatting`, with "x14:" before it for one
 * that stands in the sheet's extension list.
 */
export function readConditionalFormats(root: XmlElement, styles: StyleSheet): ConditionalFormatModel[] {
  const classic = childrenOf(root, "conditionalFormatting").flatMap((group, i) =>
    childrenOf(group, "cfRule").map((rule, j) => readRule(rule, { origin: `${i}/${j}`, areas: attribute(group, "sqref"), styles })),
  );
  const paired = new Set(classicPartners(root));
  const extended = descendants(child(root, "extLst"), "conditionalFormatting").flatMap((group, i) =>
    childrenOf(group, "cfRule").map((rule, j) =>
      paired.has(attribute(rule, "id") ?? "")
        ? []
        : [readExtended(rule, { origin: `x14:${i}/${j}`, areas: child(group, "sqref")?.text, styles })],
    ),
  );
  return [...classic, ...extended.flat()];
}

/** Ids of rules in the extension list that only complete a classic rule, as data bars do. */
export function classicPartners(root: XmlElement): string[] {
  return childrenOf(root, "conditionalFormatting").flatMap((group) =>
    childrenOf(group, "cfRule").flatMap((rule) => descendants(child(rule, "extLst"), "id").map((one) => one.text.trim())),
  );
}

interface Place {
  origin: string;
  areas: string | undefined;
  styles: StyleSheet;
}

function readRule(rule: XmlElement, place: Place): ConditionalFormatModel {
  return { ...common(rule, place), ...readKind(rule, place.styles) };
}

function readExtended(rule: XmlElement, place: Place): ConditionalFormatModel {
  return { ...common(rule, place), type: "other", kind: attribute(rule, "type") ?? "x14" };
}

function common(rule: XmlElement, { origin, areas }: Place) {
  return {
    id: origin,
    areas: areasOf(areas),
    priority: (numeric(rule, "priority") ?? 1) - 1,
    stopIfTrue: flag(rule, "stopIfTrue"),
    origin,
  };
}

function readKind(rule: XmlElement, styles: StyleSheet): Kind {
  const type = attribute(rule, "type") ?? "";
  const formulas = childrenOf(rule, "formula").map((one) => `=${plainFormula(one.text)}`);
  const format = styles.differential[numeric(rule, "dxfId") ?? -1] ?? {};
  switch (type) {
    case "cellIs":
      return { type: "cellValue", operator: attribute(rule, "operator") ?? "equal", formulas, format };
    case "containsText":
    case "notContainsText":
    case "beginsWith":
    case "endsWith":
      return { type: "containsText", operator: TEXT_OPERATORS[type], text: attribute(rule, "text") ?? "", format };
    case "expression":
    case "containsBlanks":
    case "notContainsBlanks":
    case "containsErrors":
    case "notContainsErrors":
      return formulas[0] === undefined ? { type: "other", kind: type } : { type: "custom", formula: formulas[0], format };
    case "top10":
      return { type: "topBottom", rank: numeric(rule, "rank") ?? 10, percent: flag(rule, "percent"), bottom: flag(rule, "bottom"), format };
    default:
      return readPreset(rule, type, format) ?? readGraphic(rule, type, styles) ?? { type: "other", kind: type };
  }
}

/** Rules on averages and on values that occur once or more often. */
function readPreset(rule: XmlElement, type: string, format: DifferentialFormat): Kind | undefined {
  const isBelow = attribute(rule, "aboveAverage") !== undefined && !flag(rule, "aboveAverage");
  const deviations = numeric(rule, "stdDev") ?? 0;
  const marks = `${isBelow ? ' aboveAverage="0"' : ""}${flag(rule, "equalAverage") ? ' equalAverage="1"' : ""}${deviations > 0 ? ` stdDev="${deviations}"` : ""}`;
  const criterion = presetCriterion(type, marks);
  return criterion === undefined ? undefined : { type: "presetCriteria", criterion, format };
}

function readGraphic(rule: XmlElement, type: string, styles: StyleSheet): Kind | undefined {
  const graphic = child(rule, type);
  if (graphic === undefined) return undefined;
  const points = childrenOf(graphic, "cfvo").map(readPoint);
  const colors = childrenOf(graphic, "color").map((one) => resolveColor(one, styles.palette) ?? "#000000");
  if (type === "colorScale") return { type, points: points.map((point, index) => ({ ...point, color: colors[index] ?? "#000000" })) };
  if (type === "iconSet")
    return {
      type,
      set: attribute(graphic, "iconSet") ?? "3TrafficLights1",
      points,
      reverse: flag(graphic, "reverse"),
      showValue: flag(graphic, "showValue", true),
    };
  const [minimum, maximum] = points;
  if (type !== "dataBar" || minimum === undefined || maximum === undefined) return undefined;
  return { type, color: colors[0] ?? "#000000", minimum, maximum, showValue: flag(graphic, "showValue", true) };
}

function readPoint(point: XmlElement): { type: string; value?: string } {
  const value = attribute(point, "val") ?? (point.children.length > 0 ? innerText(point) : undefined);
  const type = attribute(point, "type") ?? "min";
  return value === undefined || value === "" ? { type } : { type, value };
}
