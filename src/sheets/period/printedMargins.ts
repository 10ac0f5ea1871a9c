import { say } from "../../words/say";
import { sheetWords } from "../../words/sheets";
import type { SheetDescription } from "../SheetDescription";
import type { Telling } from "../Telling";

/** What stands in the margins of every printed page: the title, the as-of date, the page of how many. */
export function printedMargins({ report, language }: Telling, title: string): Pick<SheetDescription, "header" | "footer"> {
  return {
    header: { left: title, right: say(sheetWords.asOf, language, { asOf: report.asOf }) },
    footer: { center: sheetWords.page[language] },
  };
}
