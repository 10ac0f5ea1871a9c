import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openWorkbook } from "../../src/embedded/package/openWorkbook";
import { createSession } from "../../src/flow/createSession";
import { firstQuestions } from "../../src/flow/firstQuestions";
import { day } from "../support/classifyTable";
import { open } from "../workbook/support/open";

const file = join(__dirname, "../fixtures/small_company.xlsx");

/** A list as a small company keeps it: titles above, blank rows between the quarters, days as text, a filter, a sum beneath, another list beside. */
async function opened() {
  const { port, workbook } = await open(openWorkbook(new Uint8Array(readFileSync(file)), "small_company.xlsx"));
  const session = createSession(port, { language: "zh-TW", today: () => day("2026-11-22") });
  return { port, workbook, session, survey: await session.survey() };
}

test("every order of it counts, those below blank rows and those that the filter hides too; what does not is told with its cell", async () => {
  const { session, survey } = await opened();
  const sheets = (["customers", "orders"] as const).map(
    (role) => survey.sources.find(({ id }) => id === survey.tables[role]?.source)?.sheet,
  );
  expect(sheets).toEqual(["客戶資料", "訂單明細"]);
  expect(firstQuestions(session.fitsOf(survey.tables), survey.tables)).toContain("rfm");
  const preview = await session.preview({ method: "rfm", tables: survey.tables, options: {}, asOf: null });
  expect(preview.skipped.map(({ sheet, cell, code }) => [sheet, cell, code])).toEqual([
    ["訂單明細", "D45", "cell.notANumber"],
    ["訂單明細", "B147", "row.noCustomer"],
    ["客戶資料", "A22", "row.noOrders"],
  ]);
  expect([preview.count, preview.orders]).toEqual([19, 139]);
});
