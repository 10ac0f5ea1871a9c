import {
  AddConditionalRuleMutation,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
} from "@univerjs/sheets-conditional-formatting";
import { intersect, overlaps } from "../../model/intersect";
import type { Area, ConditionalFormatModel, SheetWithCells } from "../../model/WorkbookModel";
import { conditionalRule } from "./conditionalRule";
import type { GridChannel } from "./GridChannel";
import { meansOtherCase } from "./meansOtherCase";
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
  /** Text rules over cells that differ from the rule's text by capitals only. */
  readonly #otherCase = new Set<string>();

  constructor(private readonly channel: GridChannel) {}

  paint(sheet: SheetWithCells): void {
    for (const rule of sheet.conditionalFormats) this.#look(sheet, rule, rule.areas);
    this.#paint(sheet);
  }

  /** After cells became different: a text rule may have to be asked in another way. */
  cellsChanged(sheet: SheetWithCells, area: Area | undefined): void {
    const before = this.#otherCase.size;
    for (const rule of sheet.conditionalFormats) {
      const within = area ? rule.areas.map((own) => intersect(own, area)).filter((part) => part !== null) : rule.areas;
      this.#look(sheet, rule, within);
    }
    if (this.#otherCase.size > before) this.#paint(sheet);
  }

  #look(sheet: SheetWithCells, rule: ConditionalFormatModel, areas: readonly Area[]): void {
    if (rule.type !== "containsText" || this.#otherCase.has(rule.id)) return;
    const wanted = areas.some((area) => {
      let found = false;
      sheet.cells.forEach(area, ({ value }) => (found ||= typeof value === "string" && meansOtherCase(value, rule)));
      return found;
    });
    if (wanted) this.#otherCase.add(rule.id);
  }

  #paint(sheet: SheetWithCells): void {
    const rules = [...sheet.conditionalFormats].sort((a, b) => a.priority - b.priority);
    const spills = rules.some(({ type }) => type === "containsText" || type === "cellValue") ? spillAreas(sheet) : [];
    const askFormula = (rule: ConditionalFormatModel): boolean =>
      this.#otherCase.has(rule.id) || rule.areas.some((area) => spills.some((spill) => overlaps(area, spill)));
    const made = rules.map((rule) => conditionalRule(rule, askFormula(rule))).filter((rule) => rule !== undefined);
    const signature = JSON.stringify(made);
    const inGrid = this.channel.injector.get(ConditionalFormattingRuleModel).getSubunitRules(UNIT, this.channel.ids.grid(sheet.id)) ?? [];
    if (this.#shown.get(sheet.id) === signature && inGrid.length === made.length) return;
    this.#shown.set(sheet.id, signature);
    for (const { cfId } of [...inGrid]) this.channel.sendTo(sheet.id, DeleteConditionalRuleMutation.id, { cfId });
    // The grid puts each new rule before the others, so the last one goes in first.
    for (const rule of made.toReversed()) this.channel.sendTo(sheet.id, AddConditionalRuleMutation.id, { rule });
  }
}
