import { WorkbookWriter } from "./WorkbookWriter.mjs";
import { salesTeamTables } from "./salesTeamTables.mjs";

const notes = [
  "About this workbook",
  "A sales team's lists as most companies keep them: customers, order lines, a log of contacts, invoices with their payments.",
  "Beside them: callers, markets, competitors, the stock of dealers, and rules of the team's own.",
  "All companies, people and figures are invented.",
];

const header = { Font: { Bold: true, Color: "FFFFFF" }, Fill: { Type: "pattern", Pattern: 1, Color: ["1F4E79"] } };
const formats = {
  text: {},
  date: { format: "yyyy-mm-dd" },
  count: { format: "#,##0" },
  money: { format: "#,##0.00" },
};
const names = ["Customers", "Orders", "Contacts", "Payments", "Leads", "Markets", "Competitors", "Stock", "Rules"];

/** What a bold header and the button of its filter need. */
const widthOf = (title) => Math.ceil(title.length * 1.15) + 4;

/** The lists as Excel tables: as shipped, or of more customers. */
export async function salesTeam(customers = 240) {
  const workbook = await WorkbookWriter.start({ font: "Calibri", Title: "A sales team's lists", Creator: "Clientele contributors" });
  const tables = salesTeamTables(customers);
  const areas = names.map((name) => {
    const { columns, rows } = tables[name];
    return workbook.addList(name, {
      header,
      rows,
      columns: columns.map(([title, kind, width]) => ({ header: title, width: Math.max(width, widthOf(title)), style: formats[kind] })),
    });
  });
  names.forEach((name, index) => {
    workbook.addTable(name, { Name: name, Range: areas[index], StyleName: "TableStyleMedium2", ShowRowStripes: false });
  });
  workbook.addNotes("About", notes);
  return workbook.finish();
}
