import { rowHeights } from "../../src/sheets/layout/rowHeights";
import type { Block } from "../../src/sheets/SheetDescription";

const wrapped = (text: string): Block => ({ row: 4, column: 0, values: [[text]], style: { wrap: true } });

describe("the height of a row with wrapped text", () => {
  test("is not said where one line holds the text", () => {
    expect(rowHeights([wrapped("One line")], [40])).toEqual([]);
  });

  test("grows with the lines", () => {
    const [two] = rowHeights([wrapped("word ".repeat(12))], [40]);
    const [more] = rowHeights([wrapped("word ".repeat(40))], [40]);
    expect(two).toMatchObject({ row: 4, rows: 1, points: 30 });
    expect(more!.points).toBeGreaterThan(two!.points);
  });

  test("stays within the 409 points of Excel's specifications, whatever a cell holds", () => {
    expect(rowHeights([wrapped("word ".repeat(6000))], [40])).toEqual([{ row: 4, rows: 1, points: 409 }]);
  });
});
