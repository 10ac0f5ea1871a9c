import type { Language } from "../core/Language";
import { classColumns } from "../sheets/classColumns";
import { historySheet } from "../sheets/history/historySheet";
import { sheetsOf } from "../sheets/sheetsOf";
import { tellingOf } from "../sheets/Telling";
import type { WritePlan } from "../workbook/WorkbookPort";
import type { Outcome } from "./Outcome";

/** Everything that writing an outcome adds to the workbook, as data. */
export function planOf(outcome: Outcome, language: Language): WritePlan {
  const { beside, toldBy } = outcome;
  return {
    method: outcome.method,
    ...(beside && {
      columns: { source: beside, columns: classColumns(outcome, beside.rowCount, language), ...(toldBy && { toldBy }) },
    }),
    sheets: sheetsOf(outcome, { language, beside: beside !== undefined }),
    ...(outcome.snapshot && outcome.snapshot.length > 0 && { history: historySheet(tellingOf(outcome, language), outcome.snapshot) }),
  };
}
