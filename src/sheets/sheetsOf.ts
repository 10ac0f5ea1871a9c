import type { Language } from "../core/Language";
import { filledColumns } from "./columns/filledColumns";
import { actionSheets } from "./lists/actionSheets";
import { customerSheet } from "./lists/customerSheet";
import { ownTableSheets } from "./lists/ownTableSheets";
import { rankedSheet } from "./lists/rankedSheet";
import { handSheets } from "./period/handSheets";
import { managerSheet } from "./period/managerSheet";
import { sharedSheets } from "./period/sharedSheets";
import type { Report } from "./Report";
import type { SheetDescription } from "./SheetDescription";
import { summarySheet } from "./summarySheet";
import { tellingOf, type Telling } from "./Telling";

export interface SheetChoice {
  readonly language: Language;
  /** Whether the classes stand beside a table of the user's, so that no list of all customers is needed. */
  readonly beside: boolean;
}

/** Every sheet that a run writes: the summary, long lists to act on, the ranking, and the list of customers where it stands nowhere else. */
export function sheetsOf(report: Report, { language, beside }: SheetChoice): SheetDescription[] {
  if (report.period !== undefined) return periodSheets(tellingOf(report, language), report.period);
  const ranked = rankedSheet(report, language);
  const listed = beside || (ranked !== undefined && ranksEverything(report));
  const lists = [ranked, listed ? undefined : customerSheet(report, language)];
  return [
    summarySheet(report, language),
    ...actionSheets(report, language),
    ...ownTableSheets(report, language),
    ...lists.filter((sheet) => sheet !== undefined),
  ];
}

/** The sheets of a period: what the manager reads, the list that is worked through, the rest. */
function periodSheets(telling: Telling, period: string): SheetDescription[] {
  return [managerSheet(telling, period), ...handSheets(telling, period), ...sharedSheets(telling, period)];
}

/** Whether the ranking already holds every customer with every column. */
function ranksEverything(report: Report): boolean {
  const columns = filledColumns(report);
  const { sections, customers } = report;
  return sections.some(
    (section) =>
      section.kind === "pareto" && section.rows.length === customers.length && columns.every((id) => section.columns.includes(id)),
  );
}
