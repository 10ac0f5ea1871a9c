import type { Culture } from "../../core/Culture";
import type { Day } from "../../core/days/Day";
import type { AnyMethod } from "../../core/method/Method";
import { methods } from "../../methods/methods";
import type { TableSource, WorkbookPort } from "../../workbook/WorkbookPort";
import type { Choice } from "../Choice";
import { completeOptions } from "../completeOptions";
import { newestDay } from "../newestDay";
import { proposeAsOf } from "../proposeAsOf";
import { readableTable } from "../readableTable";

interface Ground {
  readonly sources: readonly TableSource[];
  readonly culture: Culture;
  readonly today: Day;
}

/** The period that the remembered choice would be run for now; `undefined` where its method is not repeated by period. Reads the dates of the orders. */
export async function nextPeriod(workbook: WorkbookPort, remembered: Choice | null, ground: Ground): Promise<string | undefined> {
  if (!remembered) return undefined;
  const method: AnyMethod = methods[remembered.method];
  if (!method.periodOf) return undefined;
  const newest = await newestOrder(workbook, remembered, ground);
  return method.periodOf(proposeAsOf(newest, ground.today, { byPeriod: true }), completeOptions(method.options, remembered.options));
}

async function newestOrder(workbook: WorkbookPort, { tables }: Choice, { sources, culture }: Ground): Promise<Day | undefined> {
  const { orders } = tables;
  const source = sources.find(({ id }) => id === orders?.source);
  const column = orders?.columns.date;
  if (!orders || !source || column === undefined) return undefined;
  return newestDay(readableTable(await workbook.read(source, [column]), orders), "date", culture);
}
