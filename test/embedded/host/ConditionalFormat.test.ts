import { codeOf, onSheet } from "./support/excel";

describe("Excel.ConditionalFormat (learn.microsoft.com/javascript/api/excel/excel.conditionalformat)", () => {
  test("text, value and formula rules keep what was set; a new rule comes first", () =>
    onSheet(async (sheet, context, { workbook }) => {
      const range = sheet.getRange("B2:B9");
      const text = range.conditionalFormats.add("ContainsText");
      text.textComparison.rule = { operator: "BeginsWith", text: "A" };
      text.textComparison.format.fill.color = "#C6EFCE";
      text.textComparison.format.font.color = "#006100";
      const value = range.conditionalFormats.add("CellValue");
      value.cellValue.rule = { formula1: "=5", operator: "GreaterThan" };
      const custom = range.conditionalFormats.add("Custom");
      custom.custom.rule.formula = '=$B2="x"';
      custom.stopIfTrue = true;
      range.conditionalFormats.load("items/type,items/priority,items/stopIfTrue");
      value.cellValue.load("rule");
      await context.sync();
      expect(range.conditionalFormats.items.map(({ type, priority, stopIfTrue }) => [type, priority, stopIfTrue])).toEqual([
        ["Custom", 0, true],
        ["CellValue", 1, false],
        ["ContainsText", 2, false],
      ]);
      expect(value.cellValue.rule).toEqual({ formula1: "=5", operator: "GreaterThan" });
      expect(workbook.sheets[0]?.conditionalFormats.find(({ type }) => type === "containsText")).toMatchObject({
        operator: "beginsWith",
        text: "A",
        format: { fill: "#C6EFCE", color: "#006100" },
      });
    }));

  test("priority can be changed, and a rule deleted", () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:A9");
      const first = range.conditionalFormats.add("CellValue").load("id");
      const second = range.conditionalFormats.add("Custom").load("id");
      first.priority = 0;
      range.conditionalFormats.load("items/id");
      await context.sync();
      expect(range.conditionalFormats.items.map(({ id }) => id)).toEqual([first.id, second.id]);
      first.delete();
      const count = range.conditionalFormats.getCount();
      await context.sync();
      expect(count.value).toBe(1);
    }));

  test("colour scale, data bar and icon set", () =>
    onSheet(async (sheet, context, { workbook }) => {
      const formats = sheet.getRange("A1:A9").conditionalFormats;
      formats.add("ColorScale").colorScale.criteria = {
        minimum: { type: "LowestValue", color: "#FFFFFF" },
        midpoint: { type: "Percentile", formula: "50", color: "#FFFF00" },
        maximum: { type: "HighestValue", color: "#FF0000" },
      };
      formats.add("DataBar").dataBar.positiveFormat.fillColor = "#00FF00";
      formats.add("IconSet").iconSet.style = "FourArrows";
      await context.sync();
      const [scale, bar, icons] = workbook.sheets[0]?.conditionalFormats ?? [];
      expect(scale).toMatchObject({
        type: "colorScale",
        points: [{ type: "min", color: "#FFFFFF" }, { type: "percentile", value: "50" }, { type: "max" }],
      });
      expect(bar).toMatchObject({ type: "dataBar", color: "#00FF00" });
      expect(icons).toMatchObject({ set: "4Arrows", points: [{ value: "0" }, { value: "25" }, { value: "50" }, { value: "75" }] });
    }));

  test("rules grow with rows that are inserted inside and go with cells that are deleted", () =>
    onSheet(async (sheet, context) => {
      const format = sheet.getRange("B2:B9").conditionalFormats.add("Custom");
      format.custom.rule.formula = "=$C2>0";
      sheet.getRange("4:5").insert("Down");
      sheet.getRange("A:A").insert("Right");
      const range = format.getRange().load("address");
      format.custom.rule.load("formula");
      await context.sync();
      expect([range.address, format.custom.rule.formula]).toEqual(["Sheet1!C2:C11", "=$D2>0"]);
      sheet.getRange("C:C").delete("Left");
      const count = sheet.getRange().conditionalFormats.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    }));

  test("top and bottom ranks, as items or percent (excel.topbottomconditionalformat)", () =>
    onSheet(async (sheet, context, { workbook }) => {
      const format = sheet.getRange("B2:B9").conditionalFormats.add("TopBottom");
      format.topBottom.rule = { rank: 20, type: "BottomPercent" };
      format.topBottom.format.fill.color = "#FFC7CE";
      format.load("type");
      format.topBottom.load("rule");
      await context.sync();
      expect([format.type, format.topBottom.rule]).toEqual(["TopBottom", { rank: 20, type: "BottomPercent" }]);
      expect(workbook.sheets[0]?.conditionalFormats[0]).toMatchObject({
        rank: 20,
        percent: true,
        bottom: true,
        format: { fill: "#FFC7CE" },
      });
      format.topBottom.rule = { rank: 101, type: "TopPercent" };
      expect(await codeOf(context.sync())).toBe("InvalidArgument");
    }));

  test("preset criteria such as above the average and duplicate values; those told from today are not served (excel.presetcriteriaconditionalformat)", () =>
    onSheet(async (sheet, context) => {
      const format = sheet.getRange("B2:B9").conditionalFormats.add("PresetCriteria");
      const criteria: Excel.ConditionalPresetCriteriaRule["criterion"][] = ["OneStdDevAboveAverage", "DuplicateValues", "NonErrors"];
      for (const criterion of criteria) {
        format.preset.rule = { criterion };
        format.preset.load("rule");
        await context.sync();
        expect(format.preset.rule).toEqual({ criterion });
      }
      format.preset.rule = { criterion: "Yesterday" };
      expect(await codeOf(context.sync())).toBe("ApiNotFound");
    }));
});
