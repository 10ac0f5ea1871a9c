import fc from "fast-check";
import type { CellModel } from "../../../src/embedded/model/WorkbookModel";
import { area, changed, NONE, orders, rich, SHEET } from "./changedPackage";
import { richPackage, richPart } from "./richPackage";
import { partText } from "./samePackage";

describe("what was not touched", () => {
  it("is the same file when nothing was changed", () => expect(changed(() => undefined).bytes).toEqual(rich));
  it("is the same, byte for byte, when everything was announced and nothing is different", () => {
    const { parts } = changed((workbook) => {
      for (const { id, cells } of workbook.sheets) {
        cells.forEach(area(0, 0, [100, 100]), (cell, row, column) => {
          const before = structuredClone(cell);
          workbook.setCell(id, row, column, { value: `${row}x`, formula: undefined, spill: undefined, spilledFrom: undefined }, "api");
          cells.set(row, column, before);
        });
        for (const facet of [
          "cells",
          "styles",
          "columns",
          "rows",
          "merges",
          "conditionalFormats",
          "charts",
          "validations",
          "view",
          "protection",
          "pageLayout",
          "filter",
          "sheet",
        ] as const) {
          workbook.announce({ facet, source: "api", sheet: id });
        }
      }
      for (const facet of ["sheets", "names", "customXml", "settings", "properties"] as const) workbook.announce({ facet, source: "api" });
      // The header cells renamed the table's columns on the way.
      orders(workbook).tables[0]!.columns = [
        { id: 1, name: "Customer" },
        { id: 2, name: "Amount" },
      ];
    });
    expect(parts).toEqual(NONE);
  });
  it("stays around a single changed cell: one part, one cell", () => {
    const { bytes, parts } = changed((workbook) => workbook.setCell(orders(workbook).id, 2, 1, { value: 5 }, "user"));
    expect(parts).toEqual({ ...NONE, changed: [SHEET] });
    expect(partText(bytes, SHEET)).toBe(richPart(SHEET).replace('<c r="B3" s="2"><v>0.1</v></c>', '<c r="B3" s="2"><v>5</v></c>'));
  });
  it("keeps the zip's order, new parts behind", () => {
    const { bytes } = changed((workbook) => workbook.addSheet("New", "api"));
    const names = [
      ...Buffer.from(bytes)
        .toString("latin1")
        .matchAll(/PK\u0001\u0002[\s\S]{24}([\s\S])\u0000[\s\S]{16}([^\u0000]+?)(?=PK)/g),
    ].map((match) => match[2]!);
    expect(names.slice(0, 4)).toEqual(["[Content_Types].xml", "_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels"]);
  });
});

describe("cells", () => {
  it("changes only the style where the content stays: rich text keeps its runs", () => {
    const { bytes, again } = changed((workbook) => {
      const { style } = orders(workbook).cells.get(1, 0)!;
      workbook.setCell(
        orders(workbook).id,
        1,
        0,
        { style: workbook.styleIndex({ ...workbook.styles[style]!, origin: undefined, fill: "#B9D6F2" }) },
        "api",
      );
    });
    expect(partText(bytes, SHEET)).toContain('<c r="A2" s="5" t="s"><v>2</v></c>');
    expect(again.styles[orders(again).cells.get(1, 0)!.style]!.fill).toBe("#B9D6F2");
  });
  it("widens the spans and the dimension with what is added", () => {
    const { bytes } = changed((workbook) => workbook.setCell(orders(workbook).id, 1, 8, { value: "x" }, "api"));
    expect(partText(bytes, SHEET)).toContain('<row r="2" spans="1:9" ht="22.5" customHeight="1">');
    expect(partText(bytes, SHEET)).toContain('<dimension ref="A1:I6"/>');
  });
  it("removes cleared cells and puts new rows in their place", () => {
    const { bytes, again } = changed((workbook) => {
      workbook.setCell(orders(workbook).id, 2, 1, undefined, "api");
      workbook.setCell(orders(workbook).id, 4, 0, { value: "between" }, "api");
    });
    expect(partText(bytes, SHEET)).toMatch(
      /<row r="4"[\s\S]*<row r="5"><c r="A5" t="inlineStr"><is><t>between<\/t><\/is><\/c><\/row><row r="6"/,
    );
    expect(orders(again).cells.get(2, 1)).toBeUndefined();
  });
  it("writes out the followers of a shared formula whose first cell is overwritten", () => {
    const { again } = changed((workbook) => workbook.setCell(workbook.sheet("計算")!.id, 0, 1, { value: 9, formula: undefined }, "api"));
    expect([0, 1, 2].map((row) => again.sheet("計算")!.cells.get(row, 1)?.formula)).toEqual([undefined, "=A2*2+$A$1", "=A3*2+$A$1"]);
  });
  it("keeps the prefix of a part's elements", () => {
    const { bytes } = changed((workbook) => workbook.setCell(workbook.sheet("計算")!.id, 0, 2, { value: "x" }, "api"));
    expect(partText(bytes, "xl/worksheets/sheet2.xml")).toContain('<x:c r="C1" t="inlineStr"><x:is><x:t>x</x:t></x:is></x:c></x:row>');
  });
  it("writes a formula that spills as Excel does, with the values that it filled", () => {
    const { bytes, again, parts } = changed((workbook) => {
      const { id } = orders(workbook);
      workbook.setCell(id, 9, 0, { formula: "=RFM(A2:B4)", value: "a", spill: { rows: 2, columns: 1 } }, "api");
      workbook.setCell(id, 10, 0, { value: 2, spilledFrom: [9, 0] }, "calculation");
    });
    expect(partText(bytes, SHEET)).toContain(
      '<c r="A10" t="str" cm="1"><f t="array" ref="A10:A11">RFM(A2:B4)</f><v>a</v></c></row><row r="11"><c r="A11"><v>2</v></c></row>',
    );
    expect(orders(again).cells.get(10, 0)).toEqual({ value: 2, style: 0, spilledFrom: [9, 0] });
    expect(parts.changed).not.toContain("xl/metadata.xml");
  });
  it("makes the record for spilling formulas where the workbook has none", () => {
    const bare = richPackage({
      "xl/metadata.xml": null,
      "xl/_rels/workbook.xml.rels": richPart("xl/_rels/workbook.xml.rels").replace(/<Relationship Id="rId8"[^>]*>/, ""),
      "[Content_Types].xml": richPart("[Content_Types].xml").replace(/<Override PartName="\/xl\/metadata.xml"[^>]*>/, ""),
    });
    const { bytes } = changed(
      (workbook) =>
        workbook.setCell(orders(workbook).id, 9, 0, { formula: "=RFM(A2:B4)", value: 1, spill: { rows: 2, columns: 2 } }, "api"),
      bare,
    );
    expect(partText(bytes, "xl/metadata.xml")).toContain('<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata>');
    expect(partText(bytes, "[Content_Types].xml")).toContain("/xl/metadata.xml");
  });
  it("drops the calculation chain when a formula goes, and asks for a calculation only where a value is missing", () => {
    const { parts, bytes } = changed((workbook) => workbook.setCell(orders(workbook).id, 5, 1, { formula: undefined, value: 1 }, "api"));
    expect(parts.lost).toEqual(["xl/calcChain.xml"]);
    expect(partText(bytes, "[Content_Types].xml")).not.toContain("calcChain");
    expect(partText(bytes, "xl/workbook.xml")).not.toContain("fullCalcOnLoad");
    expect(
      partText(changed((workbook) => workbook.setCell(orders(workbook).id, 6, 1, { formula: "=1+1" }, "api")).bytes, "xl/workbook.xml"),
    ).toContain('fullCalcOnLoad="1"');
  });
  it("gives back any cell that was written: texts with control characters, numbers to the last digit, errors", () => {
    const value = fc.oneof(
      fc.string({ unit: "binary", maxLength: 12 }),
      fc.constantFrom("=1+1", "+1", "-x", "@a", "_x0041_", " lead", "trail ", "a\r\nb", "\u0000", "\uFFFE", "\ud800", "<&>\"']]>", ""),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (Object.is(number, -0) ? 0 : number)),
      fc.boolean(),
      fc.constantFrom({ error: "#N/A" }, { error: "#DIV/0!" }),
    );
    const cell = fc.record({ row: fc.nat(12), column: fc.nat(8), value, isFormula: fc.boolean() });
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 12 }), (cells) => {
        const expected = new Map<string, Partial<CellModel>>();
        const { again } = changed((workbook) => {
          const { id } = workbook.sheet("計算")!;
          for (const { row, column, value: content, isFormula } of cells) {
            workbook.setCell(
              id,
              row,
              column,
              { value: content, formula: isFormula ? `=LEN("${row}")` : undefined, spill: undefined, spilledFrom: undefined },
              "api",
            );
          }
          for (const { row, column } of cells)
            expected.set(`${row} ${column}`, structuredClone(workbook.sheet(id)!.cells.get(row, column) ?? {}));
        });
        for (const [place, was] of expected) {
          const [row, column] = place.split(" ").map(Number) as [number, number];
          const now = again.sheet("計算")!.cells.get(row, column);
          expect([now?.value ?? null, now?.formula]).toEqual([was.value ?? null, was.formula]);
        }
      }),
      { numRuns: 60 },
    );
  });
});
