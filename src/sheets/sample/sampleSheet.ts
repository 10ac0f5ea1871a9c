import type { FieldId } from "../../core/fields/fields";
import type { Language } from "../../core/Language";
import { fieldWords } from "../../words/fields";
import { sampleOrdersWords } from "../../words/sampleOrders";
import { dateFormat } from "../formats/dateFormat";
import { looks } from "../layout/looks";
import type { TableColumn } from "../layout/TableColumn";
import { listSheet } from "../lists/listSheet";
import type { SheetDescription } from "../SheetDescription";
import firstOrders from "./firstOrders.json";

/** The columns of the rows in `firstOrders.json`. */
const columns = ["orderId", "orderCustomer", "date", "amount"] as const satisfies readonly FieldId[];

const sourceRow = 2;

/** Orders of 150 customers (Chen, Online Retail, UCI, CC BY 4.0) as a table with headers in the user's language, which are then found like any other. */
export function sampleSheet(language: Language): SheetDescription {
  const { title, note, source } = sampleOrdersWords;
  const formats: Readonly<Record<(typeof columns)[number], Pick<TableColumn, "format" | "align">>> = {
    orderId: { format: "0", align: "left" },
    orderCustomer: { format: "0", align: "left" },
    date: { format: dateFormat(language), align: "right" },
    amount: { format: "[$£-809]#,##0.00", align: "right" },
  };
  const sheet = listSheet({
    id: "sample.orders",
    title: title[language],
    note: note[language],
    columns: columns.map((field, index) => ({
      header: fieldWords[field].title[language],
      values: firstOrders.map((order) => order[index] ?? null),
      ...formats[field],
    })),
  });
  // In the row between the note and the header, which a list leaves empty.
  return { ...sheet, blocks: [...sheet.blocks, { row: sourceRow, column: 0, values: [[source[language]]], style: looks.note }] };
}
