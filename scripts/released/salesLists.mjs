import { WorkbookWriter } from "../samples/WorkbookWriter.mjs";
import { serialOf } from "../samples/serialOf.mjs";

const words = {
  en: {
    sheets: ["Customers", "Orders"],
    customers: ["Customer", "Salesperson", "Expected close", "Last contact", "Urgency by hand"],
    orders: ["Order", "Customer", "Order date", "Amount"],
    note: "Our own remark",
  },
  "zh-TW": {
    sheets: ["客戶", "訂單"],
    customers: ["客戶", "業務員", "預計成交日", "最近聯絡日", "緊急程度（手動）"],
    orders: ["訂單編號", "客戶", "訂單日期", "金額"],
    note: "自己的備註",
  },
};

/** Name, salesperson, expected close, last contact, urgency by hand, and the months of 2026 in which the customer ordered, with what for. */
const customers = [
  ["Alder Ltd", "Mia", "2026-11-10", "2026-10-28", "", { 7: 900, 8: 1400, 9: 1200, 10: 800 }],
  ["Birch & Co", "Leo", "2026-11-02", "2026-10-15", "Slow", { 8: 300, 9: 250, 10: 2600 }],
  ["Cedar GmbH", "Mia", "2027-02-01", "2026-09-02", "", { 6: 700, 9: 650 }],
  ["Dogwood AG", "Leo", "", "2026-06-20", "", { 3: 120 }],
  ["Elm Stores", "Mia", "2027-06-30", "2026-10-30", "Urgent", { 8: 90, 9: 110, 10: 95 }],
  ["Fir Trading", "", "2026-12-15", "", "", { 9: 480, 10: 510 }],
  ["Gum Tree Pty", "Leo", "", "2026-08-08", "", { 5: 60, 7: 45 }],
  ["Hazel SA", "Mia", "2027-01-20", "2026-10-01", "", { 10: 220 }],
];

const letters = "ABCDEFGH";

/** A customers' and an orders' list as Excel tables, small, invented, in one of the languages; the basis of the files of every version. */
export async function salesLists(language) {
  const { sheets, customers: headers, orders: orderHeaders, note } = words[language];
  const workbook = await WorkbookWriter.start({ font: "Calibri", Title: "Sales lists", Creator: "Clientele contributors" });
  const day = (text) => (text === "" ? "" : serialOf(text));
  const date = { format: "yyyy-mm-dd" };
  const orders = customers.flatMap(([name, , , , , months]) =>
    Object.entries(months).map(([month, amount]) => [name, serialOf(`2026-${month.padStart(2, "0")}-12`), amount]),
  );
  const lists = [
    {
      titles: [...headers, note],
      styles: [{}, {}, date, date, {}, {}],
      rows: customers.map(([name, person, close, contact, hand]) => [name, person, day(close), day(contact), hand, `#${name.length}`]),
    },
    {
      titles: orderHeaders,
      styles: [{}, {}, date, { format: "#,##0.00" }],
      rows: orders.map((order, index) => [`A-${100 + index}`, ...order]),
    },
  ];
  lists.forEach(({ titles, styles, rows }, index) => {
    const columns = titles.map((header, column) => ({ header, width: 18, style: styles[column] }));
    const Range = workbook.addList(sheets[index], { columns, rows, header: { Font: { Bold: true } } });
    workbook.addTable(sheets[index], { Name: `List${letters[index]}`, Range, StyleName: "TableStyleLight1", ShowRowStripes: false });
  });
  return workbook.finish();
}
