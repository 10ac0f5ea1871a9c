import { borderLine, borderWords } from "../../../src/embedded/model/borderLines";
import { passwordHash } from "../../../src/embedded/model/passwordHash";
import { area, changed, NONE, orders, SHEET } from "./changedPackage";
import { richPackage, richPart } from "./richPackage";
import { partText } from "./samePackage";

const WORKBOOK = "xl/workbook.xml";

describe("the selection", () => {
  it("is saved in the active pane, and nothing else of the sheet", () => {
    const { parts, bytes, again } = changed((workbook) => workbook.select(area(4, 2, [3, 2]), "user"));
    expect(parts).toEqual({ ...NONE, changed: [SHEET] });
    expect(partText(bytes, SHEET)).toBe(richPart(SHEET).replace('activeCell="B3" sqref="B3"', 'activeCell="C5" sqref="C5:D7"'));
    expect(again.selection).toMatchObject({ row: 4, column: 2 });
  });
  it("that comes back to where the file has it leaves every byte", () => {
    const { parts } = changed((workbook) => {
      workbook.select(area(4, 2), "user");
      workbook.select(area(2, 1), "user");
    });
    expect(parts).toEqual(NONE);
  });
  it("is made where a view has none", () => {
    const original = richPackage({ [SHEET]: richPart(SHEET).replace(/<selection [^>]*>/, "") });
    const { bytes } = changed((workbook) => workbook.select(area(9, 0), "user"), original);
    expect(partText(bytes, SHEET)).toContain('state="frozen"/><selection pane="bottomLeft" activeCell="A10" sqref="A10"/></sheetView>');
  });
  it("of a sheet that was left is saved with the sheet that was made active", () => {
    const { bytes, again } = changed((workbook) => {
      workbook.activate(workbook.sheet("計算")!.id, "user");
      workbook.activate(orders(workbook).id, "user");
      workbook.activate(workbook.addSheet("New", "api").id, "user");
      workbook.select(area(6, 6), "user");
    });
    expect(again.activeSheet).toBe(again.sheet("New")!.id);
    expect(again.selection).toMatchObject({ row: 6, column: 6 });
    expect(partText(bytes, SHEET)).not.toContain("tabSelected");
    expect(partText(bytes, WORKBOOK)).toContain('activeTab="3"');
  });
});

describe("the protection of the workbook's structure", () => {
  const PROTECTED = richPart(WORKBOOK).replace(
    "<bookViews>",
    '<workbookProtection workbookPassword="CBEB" lockStructure="1" lockWindows="1"/><bookViews>',
  );
  it("is read with what a password leaves", () => {
    const { again } = changed(() => undefined, richPackage({ [WORKBOOK]: PROTECTED }));
    expect(again.structure).toEqual({ protected: true, passwordHash: "CBEB" });
  });
  it("is written where the schema wants it, and found again", () => {
    const { bytes, again, parts } = changed((workbook) =>
      workbook.setStructure({ protected: true, passwordHash: passwordHash("test") }, "api"),
    );
    expect(partText(bytes, WORKBOOK)).toBe(
      richPart(WORKBOOK).replace("<bookViews>", '<workbookProtection workbookPassword="CBEB" lockStructure="1"/><bookViews>'),
    );
    expect(parts).toEqual({ ...NONE, changed: [WORKBOOK] });
    expect(again.structure.protected).toBe(true);
  });
  it("is taken away, but not that of the windows", () => {
    const { bytes } = changed((workbook) => workbook.setStructure({ protected: false }, "api"), richPackage({ [WORKBOOK]: PROTECTED }));
    expect(partText(bytes, WORKBOOK)).toContain('<workbookProtection lockWindows="1"/><bookViews>');
  });
  it("that goes and comes back the same leaves every byte", () => {
    const { parts } = changed(
      (workbook) => {
        const before = workbook.structure;
        workbook.setStructure({ protected: false }, "api");
        workbook.setStructure(before, "api");
      },
      richPackage({ [WORKBOOK]: PROTECTED }),
    );
    expect(parts).toEqual(NONE);
  });
  it.each([
    ["test", "CBEB"],
    ["Sales 2026", "D932"],
    ["a", "CE88"],
  ])("hashes %p to %p, as openpyxl does", (password, hash) => expect(passwordHash(password)).toBe(hash));
});

describe("borders", () => {
  it("of a file show Excel's words, and keep the file's record", () => {
    const { parts } = changed((workbook) => {
      const style = workbook.styles[orders(workbook).cells.get(0, 0)!.style]!;
      expect(borderWords(style.borders.bottom!.style)).toEqual({ style: "Double", weight: "Thick" });
      const copy = workbook.styleIndex({
        ...style,
        borders: { ...style.borders, bottom: { ...style.borders.bottom!, style: borderLine({ style: "Double" })! } },
      });
      workbook.setCell(orders(workbook).id, 0, 0, { style: copy }, "api");
    });
    expect(parts).toEqual(NONE);
  });
  it.each([
    "thin",
    "hair",
    "medium",
    "thick",
    "dashed",
    "mediumDashed",
    "dashDot",
    "mediumDashDot",
    "dashDotDot",
    "mediumDashDotDot",
    "dotted",
    "double",
    "slantDashDot",
  ])("%s of ECMA-376 18.18.3 has words of Office.js that mean it alone", (line) => expect(borderLine(borderWords(line))).toBe(line));
});
