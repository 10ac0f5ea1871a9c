import {
  AddConditionalRuleMutation,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
} from "@univerjs/sheets-conditional-formatting";
import { overlaps } from "../../model/intersect";
import type { Area, ConditionalFormatModel, SheetWithCells } from "../../model/WorkbookModel";
import { conditionalRule } from "./conditionalRule";
import type { GridChannel } from "./GridChannel";
import { UNIT } from "./workbookData";

/** The areas that formulas fill on a sheet. */
function spillAreas(sheet: SheetWithCells): Area[] {
  const areas: Area[] = [];
  const used = sheet.cells.used(true);
  if (used) sheet.cells.forEach(used, (cell, row, column) => cell.spill && areas.push({ row, column, ...cell.spill }));
  return areas;
}

/** Keeps the grid's conditional formats like the model's. */
export class RulePainter {
  readonly #shown = new Map<string, string>();

  constructor(private readonly channel: GridChannel) {}

  paint(sheet: SheetWithCells): void {
    const rules = [...sheet.conditionalFormats].sort((a, b) => a.priority - b.priority);
    const spills = rules.some(({ type }) => type === "containsText" || type === "cellValue") ? spillAreas(sheet) : [];
    const hasSpill = (rule: ConditionalFormatModel): boolean => rule.areas.some((area) => spills.some((spill) => overlaps(area, spill)));
    const made = rules.map((rule) => conditionalRule(rule, hasSpill(rule))).filter((rule) => rule !== undefined);
    const signature = JSON.stringify(made);
    const inGrid = this.channel.injector.get(ConditionalFormattingRuleModel).getSubunitRules(UNIT, this.channel.ids.grid(sheet.id)) ?? [];
    if (this.#shown.get(sheet.id) === signature && inGrid.length === made.length) return;
    this.#shown.set(sheet.id, signature);
    for (const { cfId } of [...inGrid]) this.channel.sendTo(sheet.id, DeleteConditionalRuleMutation.id, { cfId });
    // The grid puts each new rule before the others, so the last one goes in first.
    for (const rule of made.toReversed()) this.channel.sendTo(sheet.id, AddConditionalRuleMutation.id, { rule });
  }
}
