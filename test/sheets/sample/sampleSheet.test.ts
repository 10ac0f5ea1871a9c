import { languages } from "../../../src/core/Language";
import { proposeTables } from "../../../src/flow/proposeTables";
import { sampleSheet } from "../../../src/sheets/sample/sampleSheet";
import firstOrders from "../../../src/sheets/sample/firstOrders.json";
import { tableOf } from "../../support/tableOf";

const culture = { locale: "en-US", decimal: ".", dateOrder: "mdy", date1904: false } as const;

/** The cells of the sheet's table, header row first. */
function cellsOf(sheet: ReturnType<typeof sampleSheet>) {
  const { row } = sheet.table!.area;
  const within = sheet.blocks.filter((block) => block.row >= row).sort((a, b) => a.row - b.row || a.column - b.column);
  const cells: (string | number | boolean | null)[][] = [];
  for (const { row: top, column: left, values } of within) {
    values.forEach((line, down) => line.forEach((value, right) => ((cells[top - row + down] ??= [])[left + right] = value)));
  }
  return cells;
}

describe("the sheet of sample orders", () => {
  test.each(languages)("is matched whole by its headers in %s, like any table of orders", (language) => {
    const cells = cellsOf(sampleSheet(language));
    expect(cells).toHaveLength(firstOrders.length + 1);
    const { source } = tableOf(cells.slice(0, 20), "Orders");
    expect(proposeTables([source], culture).orders?.columns).toEqual({ orderId: 0, orderCustomer: 1, date: 2, amount: 3 });
  });

  test.each(languages)("names its source and licence and says in %s that it may be deleted", (language) => {
    const text = JSON.stringify(sampleSheet(language).blocks.filter(({ row }) => row < 3));
    expect(text).toMatch(/Online Retail/);
    expect(text).toMatch(/CC BY 4\.0/);
    expect(text).toMatch(/delete|刪除|删除/);
  });

  test("holds orders of 150 customers from 1 December 2010 to 9 December 2011, none of them a refund, as its note says", () => {
    expect(new Set(firstOrders.map(([, customer]) => customer)).size).toBe(150);
    const days = firstOrders.map(([, , day]) => day!);
    // Serials of 1 December 2010 and 9 December 2011.
    expect(Math.min(...days)).toBeGreaterThanOrEqual(40513);
    expect(Math.max(...days)).toBeLessThanOrEqual(40886);
    expect(firstOrders.every(([, , , amount]) => amount! > 0)).toBe(true);
  });
});
