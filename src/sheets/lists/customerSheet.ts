import type { Language } from "../../core/Language";
import { say } from "../../words/say";
import { sheetWords } from "../../words/sheets";
import { customerColumns, whyColumns } from "../columns/customerColumns";
import { filledColumns } from "../columns/filledColumns";
import type { CustomerVerdict, Report } from "../Report";
import type { SheetDescription } from "../SheetDescription";
import { tellingOf, type Telling } from "../Telling";
import { longList } from "./longList";

/** One row per customer with everything that the method found, best class first, where there is no table of the user's to write beside. */
export function customerSheet(report: Report, language: Language): SheetDescription | undefined {
  if (report.customers.length === 0) return undefined;
  const telling = tellingOf(report, language);
  const customers = bestFirst(telling);
  return longList(
    {
      id: `${report.method}.customers`,
      title: say(sheetWords.customersName, language, { title: telling.words.title[language] }),
      note: say(sheetWords.wholeList, language, { all: customers.length }),
      columns: [...customerColumns(telling, customers, filledColumns(report)), ...whyColumns(telling, customers)],
    },
    language,
  );
}

/** By class from best to worst, within a class by money where there is any; else in the order in which they were met. */
function bestFirst({ report, method }: Telling): CustomerVerdict[] {
  const place = new Map(report.summary.map(({ class: id }, index) => [id, index]));
  const money = Object.keys(method.columns).find((id) => method.columns[id]!.kind === "money");
  const worth = ({ columns }: CustomerVerdict): number => (money === undefined ? 0 : Number(columns[money] ?? 0));
  return [...report.customers].sort((a, b) => (place.get(a.class) ?? 0) - (place.get(b.class) ?? 0) || worth(b) - worth(a));
}
