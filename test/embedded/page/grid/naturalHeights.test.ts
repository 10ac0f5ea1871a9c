import { createWorkbook } from "../../../../src/embedded/model/Workbook";
import type { StyleModel } from "../../../../src/embedded/model/WorkbookModel";
import { lineHeight } from "../../../../src/embedded/model/lineHeight";
import { naturalHeights } from "../../../../src/embedded/page/grid/naturalHeights";

const area = { row: 0, column: 0, rows: 10, columns: 10 };

function workbook(change: (base: StyleModel) => StyleModel, value: string) {
  const model = createWorkbook();
  const [sheet] = model.sheets;
  const [base] = model.styles;
  if (!sheet || !base) throw new Error("no sheet");
  model.setCell(sheet.id, 2, 1, { value, style: model.styleIndex(change(base)) }, "load");
  return { model, sheet };
}

describe("rows without a height of their own", () => {
  test.each([
    [11, 15],
    [12, 15.75],
    [16, 21],
    [20, 26.25],
  ])("text of %d points needs %d points, as Excel's rows do", (size, points) => {
    expect(lineHeight(size)).toBe(points);
  });

  test("grow with a larger font", () => {
    const { model, sheet } = workbook((base) => ({ ...base, font: { ...base.font, size: 16 } }), "Title");
    expect([...naturalHeights(model, sheet, area)]).toEqual([[2, 28]]);
  });

  test("grow with the title that is merged across columns, on one line; not with what is merged over several rows", () => {
    const { model, sheet } = workbook(
      (base) => ({ ...base, font: { ...base.font, size: 16 }, alignment: { ...base.alignment, wrap: true } }),
      "The orders of our shop in the year 2026, by day",
    );
    sheet.merges.push({ row: 2, column: 1, rows: 1, columns: 4 });
    expect([...naturalHeights(model, sheet, area)]).toEqual([[2, 28]]);
    sheet.merges[0] = { row: 2, column: 1, rows: 3, columns: 4 };
    expect(naturalHeights(model, sheet, area).size).toBe(0);
  });

  test("grow with wrapped text that is longer than its column", () => {
    const { model, sheet } = workbook(
      (base) => ({ ...base, alignment: { ...base.alignment, wrap: true } }),
      "a sentence that does not fit in one line",
    );
    expect(naturalHeights(model, sheet, area).get(2)).toBeGreaterThan(40);
  });

  test("stay as they are where the file states a height", () => {
    const { model, sheet } = workbook((base) => ({ ...base, font: { ...base.font, size: 16 } }), "Title");
    sheet.rows.set(2, { height: 15 });
    expect(naturalHeights(model, sheet, area).size).toBe(0);
  });
});
