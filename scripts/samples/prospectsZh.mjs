import { readCsv } from "./readCsv.mjs";
import { serialOf } from "./serialOf.mjs";
import { WorkbookWriter } from "./WorkbookWriter.mjs";

const header = {
  Font: { Bold: true },
  Fill: { Type: "pattern", Pattern: 1, Color: ["E7EEF5"] },
  Border: [{ Type: "bottom", Color: "7F7F7F", Style: 1 }],
};
const date = { format: "yyyy/m/d", Alignment: { Horizontal: "right" } };
const amountOf = (text) => (/^\d+$/.test(text) ? Number(text) : text);

/** A sales team's list as it grew: a plain range with a filter, dates typed in every way, gaps left open. */
export async function prospectsZh(source) {
  const workbook = await WorkbookWriter.start({ font: "Microsoft JhengHei", Title: "潛在客戶名單", Creator: "Clientele contributors" });
  const area = workbook.addList("潛在客戶", {
    header,
    rows: readCsv(source).map((row) => [
      row.客戶,
      row.階段,
      row.需求,
      serialOf(row.預計成交日),
      serialOf(row.上次聯絡),
      amountOf(row.金額),
      row.業務,
      row.備註,
    ]),
    columns: [
      { header: "客戶", width: 22, style: {} },
      { header: "階段", width: 13, style: {} },
      { header: "需求", width: 11, style: {} },
      { header: "預計成交日", width: 18, style: date },
      { header: "上次聯絡", width: 18, style: date },
      { header: "金額", width: 13, style: { format: "#,##0", Alignment: { Horizontal: "right" } } },
      { header: "業務", width: 12, style: {} },
      { header: "備註", width: 34, style: {} },
    ],
  });
  workbook.addFilter("潛在客戶", area);
  return workbook.finish();
}
