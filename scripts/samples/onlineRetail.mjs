import { readCsv } from "./readCsv.mjs";
import { serialOf } from "./serialOf.mjs";
import { WorkbookWriter } from "./WorkbookWriter.mjs";

/** Invented: the data set has no names of people. */
const managers = { home: ["Hannah Clarke", "Imran Patel", "Megan Lloyd", "Tom Bailey"], abroad: ["Sofia Ferrer", "Jonas Weber"] };

/** What a hand at the keyboard does to a list: a day that does not exist, an amount in words, full-width digits. */
const slips = [
  { invoice: "548552", column: "Date", text: "31/04/2011" },
  { invoice: "558567", column: "Amount", text: "to be agreed" },
  { invoice: "579250", column: "Customer", text: "１４４８０" },
];

const notes = [
  "About this workbook",
  "Orders of 398 customers of a British online shop for gifts, 1 December 2010 to 9 December 2011.",
  "Source: Chen, D. (2015). Online Retail [data set]. UCI Machine Learning Repository. https://doi.org/10.24432/C5BW33. Licence: CC BY 4.0.",
  "Changed: lines added up to invoices, a part of the customers taken, account managers invented, three typing slips put in.",
  "Left as they were: refunds (invoices beginning with C), invoices without a customer, adjustments of bad debt (beginning with A), amounts of zero.",
];

function withSlips(orders) {
  for (const { invoice, column, text } of slips) {
    const order = orders.find((each) => each.Invoice === invoice);
    if (!order) throw new Error(`The source has no invoice ${invoice}.`);
    order[column] = text;
  }
  return orders;
}

const numberOr = (text) => (text === "" || Number.isNaN(Number(text)) ? text : Number(text));

function customersOf(orders) {
  const countries = new Map(orders.filter((order) => /^\d+$/.test(order.Customer)).map((order) => [order.Customer, order.Country]));
  return [...countries].sort().map(([code, country]) => {
    const team = country === "United Kingdom" ? managers.home : managers.abroad;
    return [Number(code), country, team[Number(code) % team.length]];
  });
}

/** Filled by hand as well: programs that do not draw table styles would show white on white. */
const header = { Font: { Bold: true, Color: "FFFFFF" }, Fill: { Type: "pattern", Pattern: 1, Color: ["1F4E79"] } };
const text = {};
const code = { format: "0", Alignment: { Horizontal: "left" } };
const money = { format: "[$£-809]#,##0.00;[Red]-[$£-809]#,##0.00" };

/** Customers and Orders as two Excel tables, as a sales office keeps them. */
export async function onlineRetail(source) {
  const orders = readCsv(source);
  const customers = customersOf(orders);
  const workbook = await WorkbookWriter.start({ font: "Calibri", Title: "Online shop orders", Creator: "Clientele contributors" });
  const customerArea = workbook.addList("Customers", {
    header,
    rows: customers,
    columns: [
      { header: "Customer", width: 15, style: code },
      { header: "Country", width: 22, style: text },
      { header: "Account manager", width: 24, style: text },
    ],
  });
  const orderArea = workbook.addList("Orders", {
    header,
    rows: withSlips(orders).map((order) => [
      numberOr(order.Invoice),
      serialOf(order.Date),
      numberOr(order.Customer),
      order.Country,
      Number(order.Lines),
      Number(order.Units),
      numberOr(order.Amount),
    ]),
    columns: [
      { header: "Invoice", width: 14, style: code },
      { header: "Date", width: 19, style: { format: "yyyy-mm-dd hh:mm" } },
      { header: "Customer", width: 15, style: code },
      { header: "Country", width: 22, style: text },
      { header: "Lines", width: 11, style: { format: "#,##0" } },
      { header: "Units", width: 11, style: { format: "#,##0" } },
      { header: "Amount", width: 15, style: money },
    ],
  });
  workbook.addTable("Customers", { Name: "Customers", Range: customerArea, StyleName: "TableStyleMedium2", ShowRowStripes: false });
  workbook.addTable("Orders", { Name: "Orders", Range: orderArea, StyleName: "TableStyleMedium2", ShowRowStripes: false });
  workbook.addNotes("About", notes);
  return workbook.finish();
}
