import type { Area } from "../../core/Area";
import { contains } from "../area/contains";
import { areaOf, itemAreaFields, rangeAt } from "../session/rangeAt";
import { textFormula } from "./textFormula";

/** A column whose rules for these texts are to go. */
export interface ColouredColumn {
  readonly sheetId: string;
  readonly area: Area;
  readonly texts: readonly string[];
}

interface Found {
  readonly format: Excel.ConditionalFormat;
  readonly cells: Excel.RangeCollection;
  readonly column: ColouredColumn;
}

function isOurs({ format, cells, column }: Found): boolean {
  const rule = format.cellValueOrNullObject;
  if (rule.isNullObject || (rule.rule.operator as string) !== "EqualTo") return false;
  // A rule without a formula is one of ours at which Excel stopped half way: nobody else can make one.
  const unfinished = !rule.rule.formula1;
  const formulas = column.texts.map(textFormula);
  return (unfinished || formulas.includes(rule.rule.formula1)) && cells.items.every((range) => contains(column.area, areaOf(range)));
}

/** Queues the removal of the rules that we made on these columns. A rule of the user's, or one that he spread beyond our column, stays. */
export async function removeTextRules(context: Excel.RequestContext, columns: readonly ColouredColumn[]): Promise<void> {
  const coloured = columns.filter(({ texts }) => texts.length > 0);
  if (coloured.length === 0) return;
  const lists = coloured.map(({ sheetId, area }) =>
    rangeAt(context.workbook.worksheets.getItem(sheetId), area).conditionalFormats.load("items/id,items/type"),
  );
  await context.sync();
  const found = lists.flatMap((list, index) =>
    list.items
      .filter(({ type }) => (type as string) === "CellValue")
      .map((format) => {
        format.cellValueOrNullObject.load("rule");
        return { format, cells: format.getRanges().areas.load(itemAreaFields), column: coloured[index]! };
      }),
  );
  if (found.length > 0) await context.sync();
  for (const rule of found.filter(isOurs)) rule.format.delete();
}
