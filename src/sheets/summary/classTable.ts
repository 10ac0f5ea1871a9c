import { total } from "../../core/statistics/total";
import { sheetWords } from "../../words/sheets";
import { classLabel, classLabels } from "../columns/classLabels";
import { countFormat, shareFormat } from "../formats/columnFormat";
import { daysFormat } from "../formats/daysFormat";
import { meanWithoutCents, moneyFormat } from "../formats/moneyFormat";
import type { TableColumn } from "../layout/TableColumn";
import type { Telling } from "../Telling";

/** A part of a whole; `null` where the whole is nothing or less. */
function shareOf(part: number, whole: number): number | null {
  return whole > 0 ? part / whole : null;
}

/** The class table: every class, empty ones included, with customers, money, the follow-up and what to do. The first two columns are class and customers. */
export function classTable(telling: Telling): TableColumn[] {
  const { report, words, language } = telling;
  const heads = report.summary.map(({ customers }) => customers);
  const all = total(heads);
  return [
    {
      header: words.classHeader[language],
      values: report.summary.map(({ class: id }) => classLabel(telling, id)),
      format: null,
      align: "left",
      labels: classLabels(telling),
      total: sheetWords.total[language],
    },
    { header: sheetWords.customers[language], values: heads, format: countFormat, align: "right", total: all },
    {
      header: sheetWords.share[language],
      values: heads.map((count) => shareOf(count, all)),
      format: shareFormat,
      align: "right",
      total: shareOf(all, all),
    },
    ...moneyColumns(telling, all),
    ...followUpColumn(telling),
    {
      header: sheetWords.whatToDo[language],
      values: report.summary.map(({ class: id }) => words.classes[id]!.advice[language]),
      format: null,
      align: "left",
      flows: true,
    },
  ];
}

/** Money, its share and the average; none where the method found no money. */
function moneyColumns({ report, words, language }: Telling, customers: number): TableColumn[] {
  if (report.summary.every(({ value }) => value === null)) return [];
  const sums = report.summary.map(({ value }) => value ?? 0);
  const all = total(sums);
  const averages = report.summary.map(({ customers: count, value }) => (count > 0 ? (value ?? 0) / count : null));
  const average = customers > 0 ? all / customers : null;
  return [
    { header: words.money[language], values: sums, format: moneyFormat([...sums, all], report.moneyFormat), align: "right", total: all },
    {
      header: sheetWords.share[language],
      values: sums.map((sum) => shareOf(sum, all)),
      format: shareFormat,
      align: "right",
      total: shareOf(all, all),
    },
    {
      header: sheetWords.average[language],
      values: averages,
      format: moneyFormat([...averages, average], report.moneyFormat, meanWithoutCents),
      align: "right",
      total: average,
    },
  ];
}

/** How often a class asks to be contacted; none where the method has no interval. */
function followUpColumn({ report, method, language }: Telling): TableColumn[] {
  const intervals = report.summary.map(
    ({ class: id }) => method.followUpDays?.(id, report.options) ?? method.classes[id]?.followUpDays ?? null,
  );
  if (intervals.every((days) => days === null)) return [];
  return [{ header: sheetWords.contactEvery[language], values: intervals, format: daysFormat[language], align: "right" }];
}
