import type { Language } from "../../core/Language";
import { say } from "../../words/say";
import { sheetWords } from "../../words/sheets";
import { joinSentences } from "../layout/joinSentences";
import type { SheetDescription } from "../SheetDescription";
import { listRows, listSheet, type ListPlan } from "./listSheet";

/** A list with a row a customer, who may be more than a sheet has rows: the last few are then left out, and its note says so. */
export function longList(plan: ListPlan, language: Language): SheetDescription {
  const all = plan.columns[0]?.values.length ?? 0;
  if (all <= listRows) return listSheet(plan);
  const columns = plan.columns.map((column) => ({ ...column, values: column.values.slice(0, listRows) }));
  return listSheet({ ...plan, columns, note: joinSentences([plan.note, say(sheetWords.sheetFull, language, { count: all - listRows })]) });
}
