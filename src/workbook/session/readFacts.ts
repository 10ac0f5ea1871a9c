import type { Culture } from "../../core/Culture";
import type { WorkbookFacts } from "../WorkbookPort";

/** What `DATE(1904,1,1)` gives where serials count from 1 January 1904; elsewhere it is 1462. */
const firstSerialOf1904 = 0;

/** Order of day, month and year in a pattern such as `d/M/yyyy`. */
export function dateOrder(pattern: string): Culture["dateOrder"] {
  const order = pattern.toLowerCase().replace(/[^dmy]/g, "");
  if (order.startsWith("y")) return "ymd";
  return order.startsWith("m") ? "mdy" : "dmy";
}

async function readCulture(context: Excel.RequestContext): Promise<Omit<Culture, "date1904">> {
  const info = context.application.cultureInfo.load("name,numberFormat/numberDecimalSeparator,datetimeFormat/shortDatePattern");
  await context.sync();
  return {
    locale: info.name,
    decimal: info.numberFormat.numberDecimalSeparator === "," ? "," : ".",
    dateOrder: dateOrder(info.datetimeFormat.shortDatePattern),
  };
}

/** The file's name and how it writes numbers and dates. An Excel that cannot tell its culture is taken for an American one. */
export async function readFacts(context: Excel.RequestContext): Promise<WorkbookFacts> {
  const workbook = context.workbook.load("name");
  const start = workbook.functions.date(1904, 1, 1).load("value");
  await context.sync();
  const known = Office.context.requirements.isSetSupported("ExcelApi", "1.12");
  const culture = known ? await readCulture(context) : { locale: "en-US", decimal: "." as const, dateOrder: "mdy" as const };
  return { name: workbook.name, culture: { ...culture, date1904: start.value === firstSerialOf1904 } };
}
