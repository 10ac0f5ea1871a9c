import { palette } from "../../core/palette";
import type { ColourRule } from "../../sheets/SheetDescription";
import { rangeAt } from "../session/rangeAt";
import { addTextRule } from "../write/addTextRule";

/** Queues one colour rule of a sheet: by text, by formula, by scale from lowest to highest, or as a bar. */
export function addColourRule(sheet: Excel.Worksheet, rule: ColourRule): void {
  const range = rangeAt(sheet, rule.area);
  switch (rule.kind) {
    case "text":
      addTextRule(range, rule.text, rule.role);
      return;
    case "formula": {
      const { custom } = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
      const { fill, text } = palette[rule.role];
      custom.rule.formula = rule.formula;
      if (fill !== null) custom.format.fill.color = fill;
      if (text !== null) custom.format.font.color = text;
      return;
    }
    case "scale": {
      const { colorScale } = range.conditionalFormats.add(Excel.ConditionalFormatType.colorScale);
      colorScale.criteria = {
        minimum: { type: Excel.ConditionalFormatColorCriterionType.lowestValue, color: rule.low },
        maximum: { type: Excel.ConditionalFormatColorCriterionType.highestValue, color: rule.high },
      };
      return;
    }
    case "bar": {
      const { dataBar } = range.conditionalFormats.add(Excel.ConditionalFormatType.dataBar);
      dataBar.positiveFormat.fillColor = rule.color;
      dataBar.lowerBoundRule = { type: Excel.ConditionalFormatRuleType.number, formula: "=0" };
      return;
    }
  }
}
