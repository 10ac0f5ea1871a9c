import type { ConditionalFormatModel } from "../model/WorkbookModel";

type Kind = ConditionalFormatModel extends infer T
  ? T extends ConditionalFormatModel
    ? Omit<T, "id" | "areas" | "priority" | "stopIfTrue" | "origin">
    : never
  : never;

const MINIMUM = { type: "min" };
const MAXIMUM = { type: "max" };
const ICONS = [0, 33, 67].map((percent) => ({ type: "percent", value: String(percent) }));

/** A new rule of each kind as Excel makes it, before the add-in says more; `undefined` for a kind that is not served. */
export function conditionalDefault(type: string): Kind | undefined {
  switch (type) {
    case "Custom":
      return { type: "custom", formula: "", format: {} };
    case "CellValue":
      return { type: "cellValue", operator: "equal", formulas: [], format: {} };
    case "ContainsText":
      return { type: "containsText", operator: "contains", text: "", format: {} };
    case "ColorScale":
      return {
        type: "colorScale",
        points: [
          { ...MINIMUM, color: "#F8696B" },
          { ...MAXIMUM, color: "#63BE7B" },
        ],
      };
    case "DataBar":
      return { type: "dataBar", color: "#638EC6", minimum: MINIMUM, maximum: MAXIMUM, showValue: true };
    case "TopBottom":
      return { type: "topBottom", rank: 10, percent: false, bottom: false, format: {} };
    case "PresetCriteria":
      return { type: "presetCriteria", criterion: "AboveAverage", format: {} };
    case "IconSet":
      return { type: "iconSet", set: "3TrafficLights1", points: ICONS, reverse: false, showValue: true };
    default:
      return undefined;
  }
}

/** The Office.js word for a rule of the model. */
export function conditionalType(format: ConditionalFormatModel): string {
  return format.type === "other" ? "PresetCriteria" : format.type.charAt(0).toUpperCase() + format.type.slice(1);
}
