import type { SnapshotRow } from "../../core/history/Snapshot";
import { currencySign } from "../../methods/abcReview/history/currencySign";
import { historyWords } from "../../words/history";
import { say } from "../../words/say";
import { sheetWords } from "../../words/sheets";
import { moneyFormat } from "../formats/moneyFormat";
import type { TableColumn } from "../layout/TableColumn";
import { listSheet } from "../lists/listSheet";
import type { SheetDescription, Value } from "../SheetDescription";
import type { Telling } from "../Telling";
import { historyColumns, type HistoryColumnPlan } from "./historyColumns";

/** What a run leaves for later ones, as a list that people can read and a pivot table can use. */
export interface HistoryList {
  readonly sheet: SheetDescription;
  readonly columns: readonly { readonly id: string; readonly header: string; readonly format: string | null }[];
  readonly rows: readonly (readonly Value[])[];
}

/** The sheet of the history as it is where there is none yet. Cost: O(rows × columns). */
export function historySheet(telling: Telling, snapshot: readonly SnapshotRow[]): HistoryList {
  const { language, method, report, words } = telling;
  const plans = historyColumns(method, words, language);
  const columns = plans.map((plan): TableColumn => {
    const values = snapshot.map((row) => valueOf(plan, row, telling));
    const amount = plan.holds === "amount";
    return {
      header: plan.header,
      values,
      format: amount ? moneyFormat(values, report.moneyFormat) : "@",
      align: amount ? "right" : "left",
    };
  });
  const title = say(historyWords.title, language, { title: words.title[language] });
  const sheet = listSheet({
    id: `${report.method}.history`,
    title,
    note: historyWords.note[language],
    columns,
  });
  return {
    // No as-of date in the margin: the list is of many.
    sheet: {
      ...sheet,
      name: historyWords.sheetName[language],
      landscape: true,
      header: { left: title },
      footer: { center: sheetWords.page[language] },
    },
    columns: plans.map(({ id, header }, index) => ({ id, header, format: columns[index]!.format })),
    rows: snapshot.map((_, row) => columns.map(({ values }) => values[row]!)),
  };
}

function valueOf({ holds, need = "" }: HistoryColumnPlan, row: SnapshotRow, { words, language }: Telling): Value {
  const label = (id: string | undefined): Value => (id === undefined ? null : (words.classes[id]?.label[language] ?? id));
  switch (holds) {
    case "amount":
      return row.values[need] ?? null;
    case "measureClass":
      return label(row.classes[need]);
    case "class":
      return label(row.class);
    case "currency":
      return currencySign(row.currency ?? "") || null;
    default:
      return row[holds];
  }
}
