import { codeOf, freshExcel, onSheet } from "./support/excel";

const addresses = async (areas: Excel.RangeAreas, context: Excel.RequestContext): Promise<string | null> => {
  areas.load("address");
  await context.sync();
  return areas.isNullObject ? null : areas.address.replaceAll("Sheet1!", "");
};

describe("Excel.Range.getSpecialCells (learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getspecialcells-member(1))", () => {
  const fill = (sheet: Excel.Worksheet): Excel.Range => {
    sheet.getRange("A1:C3").formulas = [
      [1, "text", "=1+1"],
      [2, "", true],
      ["#N/A", 5, "=A1"],
    ];
    return sheet.getRange("A1:C3");
  };

  test.each<[`${Excel.SpecialCellType}`, `${Excel.SpecialCellValueType}` | undefined, string | null]>([
    ["Blanks", undefined, "B2"],
    ["Constants", undefined, "A1:B1,A2,C2,A3:B3"],
    ["Constants", "Numbers", "A1:A2,B3"],
    ["Constants", "Text", "B1"],
    ["Constants", "Logical", "C2"],
    ["Constants", "Errors", "A3"],
    ["Constants", "LogicalText", "B1,C2"],
    ["Formulas", undefined, "C1,C3"],
    ["ConditionalFormats", undefined, null],
  ])("%s %s", (type, valueType, expected) =>
    onSheet(async (sheet, context) => {
      const areas = fill(sheet).getSpecialCellsOrNullObject(type, valueType);
      expect(await addresses(areas, context)).toBe(expected);
    }),
  );

  test("Visible leaves hidden rows and columns out", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("2:2").rowHidden = true;
      sheet.getRange("C:C").columnHidden = true;
      expect(await addresses(sheet.getRange("A1:D4").getSpecialCells("Visible"), context)).toBe("A1:B1,D1,A3:B4,D3:D4");
    }));

  test("none is ItemNotFound; a kind that is unknown is InvalidArgument", async () => {
    const code = (type: string): Promise<string> =>
      codeOf(
        onSheet(async (sheet, context) => {
          sheet.getRange("A1:B2").getSpecialCells(type as "Blanks");
          await context.sync();
        }),
      );
    expect([await code("Formulas"), await code("Whatever")]).toEqual(["ItemNotFound", "InvalidArgument"]);
  });
});

test("Excel.RangeView: values, addresses and rows of what is visible (learn.microsoft.com/javascript/api/excel/excel.rangeview)", () =>
  onSheet(async (sheet, context) => {
    sheet.getRange("A1:C3").values = [
      [1, 2, 3],
      [4, 5, 6],
      [7, 8, 9],
    ];
    sheet.getRange("2:2").rowHidden = true;
    sheet.getRange("B:B").columnHidden = true;
    const view = sheet.getRange("A1:C3").getVisibleView().load("values,rowCount,columnCount,cellAddresses,text");
    const second = view.rows.getItemAt(1).load("values,index");
    await context.sync();
    expect([view.values, view.rowCount, view.columnCount, view.cellAddresses[1]]).toEqual([
      [
        [1, 3],
        [7, 9],
      ],
      2,
      2,
      ["Sheet1!A3", "Sheet1!C3"],
    ]);
    expect([second.values, second.index, view.text[0]]).toEqual([[[7, 9]], 1, ["1", "3"]]);
  }));

describe("Excel.Range: find and replace (learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-string-match)", () => {
  test("find takes completeMatch, matchCase and searchDirection", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1:A4").values = [["gold member"], ["Gold"], ["gold"], ["silver"]];
      const range = sheet.getRange("A1:A4");
      const found = [{}, { completeMatch: true }, { completeMatch: true, matchCase: true }, { searchDirection: "Backwards" as const }].map(
        (criteria) => range.find("gold", criteria).load("address"),
      );
      const none = range.findOrNullObject("bronze", {});
      await context.sync();
      expect(found.map(({ address }) => address)).toEqual(["Sheet1!A1", "Sheet1!A2", "Sheet1!A3", "Sheet1!A3"]);
      expect(none.isNullObject).toBe(true);
      range.find("bronze", {});
      expect(await codeOf(context.sync())).toBe("ItemNotFound");
    }));

  test("replaceAll counts replacements, and can hold whole cells or capitals to be the same", () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:A3");
      range.values = [["a-b-a"], ["A"], [12]];
      const whole = range.replaceAll("a", "x", { completeMatch: true, matchCase: false });
      await context.sync();
      const all = range.replaceAll("a", "y", { matchCase: true });
      const digits = range.replaceAll("1", "3", {});
      range.load("values");
      await context.sync();
      expect([whole.value, all.value, digits.value, range.values]).toEqual([1, 2, 1, [["y-b-y"], ["x"], [32]]]);
    }));
});

describe("Excel.Range.removeDuplicates (learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-remove-duplicates)", () => {
  test("keeps the first of equal rows and leaves empty cells below", () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B5");
      range.values = [
        ["Name", "Sum"],
        ["Ann", 1],
        ["ann", 2],
        ["Bob", 1],
        ["Ann", 1],
      ];
      const result = range.removeDuplicates([0], true).load("removed,uniqueRemaining");
      range.load("values");
      await context.sync();
      expect([result.removed, result.uniqueRemaining]).toEqual([2, 2]);
      expect(range.values).toEqual([
        ["Name", "Sum"],
        ["Ann", 1],
        ["Bob", 1],
        ["", ""],
        ["", ""],
      ]);
    }));

  test("a column outside the range is InvalidArgument", async () => {
    expect(
      await codeOf(
        onSheet(async (sheet, context) => {
          sheet.getRange("A1:B5").removeDuplicates([2], true);
          await context.sync();
        }),
      ),
    ).toBe("InvalidArgument");
  });
});

describe("Excel.Range.copyFrom (learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-cut-copy-paste)", () => {
  test("Formulas go along as in Excel, Values do not bring them, Formats bring only the look", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1:B1").formulas = [[2, "=A1*$A$1"]];
      sheet.getRange("B1").format.fill.color = "#FFFF00";
      sheet.getRange("B2").copyFrom("B1", "Formulas");
      sheet.getRange("B3").copyFrom("B1", "Values");
      sheet.getRange("B4").copyFrom("B1", "Formats");
      sheet.getRange("D2:D3").copyFrom("B1");
      const range = sheet.getRange("B2:D4").load("formulas");
      const fill = sheet.getRange("B4").format.fill.load("color");
      await context.sync();
      expect(range.formulas).toEqual([
        ["=A2*$A$1", "", "=C2*$A$1"],
        [0, "", "=C3*$A$1"],
        ["", "", ""],
      ]);
      expect(fill.color).toBe("#FFFF00");
    }));

  test("skipBlanks keeps what is there; transpose turns rows into columns; a reference off the sheet is #REF!", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1:C1").values = [[1, "", 3]];
      sheet.getRange("A3:C3").values = [[7, 8, 9]];
      sheet.getRange("A3:C3").copyFrom("A1:C1", "All", true);
      sheet.getRange("E1").copyFrom("A1:C1", "All", false, true);
      sheet.getRange("B5").formulas = [["=A1"]];
      sheet.getRange("B1").copyFrom("B5", "Formulas");
      const [row, column, lost] = ["A3:C3", "E1:E3", "B1"].map((address) => sheet.getRange(address).load("formulas"));
      await context.sync();
      expect([row?.formulas, column?.formulas, lost?.formulas]).toEqual([[[1, 8, 3]], [[1], [""], [3]], [["=#REF!"]]]);
    }));
});

test("Excel.Range.getRangeEdge and getExtendedRange go as Ctrl and an arrow key do (learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-get)", () =>
  onSheet(async (sheet, context) => {
    sheet.getRange("B2:B5").values = [[1], [2], [3], [4]];
    sheet.getRange("B9").values = [[5]];
    const found = [
      sheet.getRange("B2").getRangeEdge("Down"),
      sheet.getRange("B5").getRangeEdge("Down"),
      sheet.getRange("B9").getRangeEdge("Up"),
      sheet.getRange("B9").getRangeEdge("Left"),
      sheet.getRange("B2").getExtendedRange("Down"),
      sheet.getRange("B3").getSurroundingRegion(),
    ].map((range) => range.load("address"));
    await context.sync();
    expect(found.map(({ address }) => address.slice(7))).toEqual(["B5", "B9", "B5", "A9", "B2:B5", "B2:B5"]);
  }));

test("Excel.RangeSort by columns changes places of columns (learn.microsoft.com/javascript/api/excel/excel.rangesort)", () =>
  onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:D2");
    range.values = [
      ["Sum", 3, 1, 2],
      ["Name", "c", "a", "b"],
    ];
    range.sort.apply([{ key: 0, ascending: true }], false, true, "Columns");
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([
      ["Sum", 1, 2, 3],
      ["Name", "a", "b", "c"],
    ]);
  }));

test("Excel.Range.group: grouped rows hide and show (learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-group)", () =>
  onSheet(async (sheet, context, { workbook }) => {
    const rows = sheet.getRange("2:4");
    rows.group("ByRows");
    rows.hideGroupDetails("ByRows");
    const hidden = rows.load("rowHidden");
    await context.sync();
    expect([hidden.rowHidden, workbook.sheets[0]?.rows.get(2)?.level]).toEqual([true, 1]);
    rows.showGroupDetails("ByRows");
    rows.ungroup("ByRows");
    rows.load("rowHidden");
    await context.sync();
    expect([rows.rowHidden, workbook.sheets[0]?.rows.get(2)?.level]).toEqual([false, 0]);
  }));

describe("Excel.RangeHyperlink (learn.microsoft.com/javascript/api/excel/excel.rangehyperlink)", () => {
  test("is set with text and look, read back, and removed by clear", () =>
    onSheet(async (sheet, context) => {
      const cell = sheet.getRange("B2");
      cell.hyperlink = { address: "https://example.com/", screenTip: "Example", textToDisplay: "See" };
      cell.load("hyperlink,values");
      cell.format.font.load("underline");
      await context.sync();
      expect([cell.hyperlink, cell.values, cell.format.font.underline]).toEqual([
        { address: "https://example.com/", screenTip: "Example", textToDisplay: "See" },
        [["See"]],
        "Single",
      ]);
      cell.clear("Hyperlinks");
      cell.load("hyperlink,values");
      await context.sync();
      expect([cell.hyperlink, cell.values]).toEqual([null, [["See"]]]);
    }));

  test("a link to nowhere is InvalidArgument", async () => {
    const { Excel } = await freshExcel();
    expect(
      await codeOf(
        Excel.run(async (context) => {
          context.workbook.worksheets.getFirst().getRange("A1").hyperlink = { textToDisplay: "x" };
          await context.sync();
        }),
      ),
    ).toBe("InvalidArgument");
  });
});

test("Excel.Range.formulasR1C1 reads and writes relative references (learn.microsoft.com/javascript/api/excel/excel.range)", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1:A3").values = [[2], [3], [4]];
    const range = sheet.getRange("B1:B3");
    range.formulasR1C1 = [["=RC[-1]*R1C1"], ["=RC[-1]*R1C1"], ["total"]];
    range.load("formulas,formulasR1C1");
    await context.sync();
    expect(range.formulas).toEqual([["=A1*$A$1"], ["=A2*$A$1"], ["total"]]);
    expect(range.formulasR1C1).toEqual([["=RC[-1]*R1C1"], ["=RC[-1]*R1C1"], ["total"]]);
  });
});
