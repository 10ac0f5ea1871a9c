import { createWorkbook } from "../../../src/embedded/model/Workbook";
import type { Workbook } from "../../../src/embedded/model/Workbook";
import { openWorkbook } from "../../../src/embedded/package/openWorkbook";
import { saveWorkbook } from "../../../src/embedded/package/saveWorkbook";
import { freshExcel } from "../host/support/excel";
import { partText } from "./samePackage";

const SHEET = "xl/worksheets/sheet1.xml";

/** The file after some work on its first sheet. */
async function after(
  work: (sheet: Excel.Worksheet) => void,
  workbook: Workbook = createWorkbook(),
  bytes?: Uint8Array,
): Promise<Uint8Array> {
  const { Excel } = await freshExcel(workbook);
  await Excel.run(async (context) => {
    work(context.workbook.worksheets.getFirst());
    await context.sync();
  });
  return saveWorkbook(workbook, bytes);
}

describe("rows grow with their fonts, as Excel's do, and the file says so", () => {
  const titled = (sheet: Excel.Worksheet): void => {
    sheet.getRange("A1:A3").values = [["Title"], ["Sentence"], ["Note"]];
    sheet.getRange("A1").format.font.size = 16;
    sheet.getRange("A2").format.font.size = 12;
    sheet.getRange("A3").format.font.size = 9;
  };

  it("with heights that Excel takes for its own", async () => {
    const text = partText(await after(titled), SHEET);
    expect([...text.matchAll(/<row [^>]*>/g)].map(([tag]) => tag)).toEqual([
      '<row r="1" ht="21">',
      '<row r="2" ht="15.75">',
      '<row r="3">',
    ]);
  });

  it("back to the usual height with a small font, and not where a height was set", async () => {
    const text = partText(
      await after((sheet) => {
        titled(sheet);
        sheet.getRange("A1").format.font.size = 11;
        sheet.getRange("2:2").format.rowHeight = 40;
        sheet.getRange("A2").format.font.size = 20;
      }),
      SHEET,
    );
    expect(text).toMatch(/<row r="1">.*<row r="2" ht="40" customHeight="1">/);
  });

  it("and what stands below is measured with them", async () => {
    const { Excel } = await freshExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      titled(sheet);
      const below = sheet.getRange("A3").load("top");
      const format = sheet.getRange("A1").format.load("rowHeight");
      await context.sync();
      expect([below.top, format.rowHeight]).toEqual([36.75, 21]);
    });
  });
});

describe("outlines (ECMA-376 part 1, 18.3.1.73, 18.3.1.13 and 18.3.1.81)", () => {
  it("are written with how deep they are, found again, and go", async () => {
    const bytes = await after((sheet) => {
      sheet.getRange("A1:A6").values = [[1], [2], [3], [4], [5], [6]];
      sheet.getRange("2:5").group("ByRows");
      sheet.getRange("3:4").group("ByRows");
      sheet.getRange("C:D").group("ByColumns");
      sheet.getRange("3:4").hideGroupDetails("ByRows");
    });
    const again = openWorkbook(bytes, "a.xlsx");
    const { rows, columns } = again.sheets[0]!;
    expect([1, 2, 3, 4, 5].map((row) => rows.get(row)?.level)).toEqual([1, 2, 2, 1, undefined]);
    expect([rows.get(2)?.hidden, columns.get(2)?.level, columns.get(3)?.level]).toEqual([true, 1, 1]);
    expect(partText(bytes, SHEET)).toMatch(/<sheetFormatPr(?=[^>]* outlineLevelRow="2")(?=[^>]* outlineLevelCol="1")/);
    const flat = await after(
      (sheet) => {
        for (let times = 0; times < 2; times += 1) sheet.getRange("2:5").ungroup("ByRows");
        sheet.getRange("C:D").ungroup("ByColumns");
      },
      again,
      bytes,
    );
    expect(partText(flat, SHEET)).not.toMatch(/outlineLevel/);
  });
});
