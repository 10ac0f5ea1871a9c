import { fileFormula, plainFormula } from "../../../src/embedded/package/cells/futureFunctions";
import { isoSerial } from "../../../src/embedded/package/cells/isoSerial";
import { shiftFormula } from "../../../src/embedded/package/cells/shiftFormula";
import { tinted } from "../../../src/embedded/package/styles/tint";
import { crc32 } from "../../../src/embedded/package/zip/crc32";

describe("tint, as Excel's palette shows the Office theme", () => {
  const shades = [-0.249977111117893, -0.499984740745262, 0.39997558519241921, 0.59999389629810485, 0.79998168889431442];
  it.each([
    ["#4472C4", ["#305496", "#203764", "#8EA9DB", "#B4C6E7", "#D9E1F2"]],
    ["#ED7D31", ["#C65911", "#833C0C", "#F4B084", "#F8CBAD", "#FCE4D6"]],
    ["#70AD47", ["#548235", "#375623", "#A9D08E", "#C6E0B4", "#E2EFDA"]],
    ["#FFC000", ["#BF8F00", "#806000", "#FFD966", "#FFE699", "#FFF2CC"]],
    ["#5B9BD5", ["#2F75B5", "#1F4E78", "#9BC2E6", "#BDD7EE", "#DDEBF7"]],
    ["#44546A", ["#333F4F", "#222B35", "#8497B0", "#ACB9CA", "#D6DCE4"]],
  ])("%p", (color, expected) => expect(shades.map((shade) => tinted(color, shade))).toEqual(expected));
  it.each([
    ["#FFFFFF", -0.149998474074526, "#D9D9D9"],
    ["#FFFFFF", -0.499984740745262, "#808080"],
    ["#000000", 0.249977111117893, "#404040"],
  ])("%p by %p is %p", (color, shade, expected) => expect(tinted(color, shade)).toBe(expected));
});

describe("shared formulas", () => {
  it.each([
    ["A1+$A1+A$1+$A$1", "C3+$A3+C$1+$A$1"],
    ["SUM(A:A,$B:C,1:2)", "SUM(C:C,$B:E,3:4)"],
    ["LOG10(A1)&\"A1\"&'A1 x'!B2&Table1[[#This Row],[A1]]", "LOG10(C3)&\"A1\"&'A1 x'!D4&Table1[[#This Row],[A1]]"],
    ["A1B+FY21.x+_A1+Sheet1!A1", "A1B+FY21.x+_A1+Sheet1!C3"],
  ])("moves %p two down and two right", (formula, moved) => expect(shiftFormula(formula, 2, 2)).toBe(moved));
});

describe("functions newer than the file format", () => {
  it.each([
    ["XLOOKUP(A1,B:B,C:C)", "_xlfn.XLOOKUP(A1,B:B,C:C)"],
    ['FILTER(A1:A9,A1:A9<>"SORT(")', '_xlfn._xlws.FILTER(A1:A9,A1:A9<>"SORT(")'],
    ["SUM(B2#)", "SUM(_xlfn.ANCHORARRAY(B2))"],
    ["RFM(A1:A9)", "RFM(A1:A9)"],
  ])("%p stands in the file as %p", (formula, inFile) => {
    expect(fileFormula(formula)).toBe(inFile);
    expect(plainFormula(inFile)).toBe(formula);
  });
});

describe("serials of ISO dates", () => {
  it.each([
    ["1900-01-01", 1],
    ["1900-02-28", 59],
    ["1900-03-01", 61],
    ["2026-03-01", 46082],
    ["2026-03-01 06:00", 46082.25],
    ["1899-12-31", undefined],
    ["2026-02-30", undefined],
    ["2026-03-01 24:00", undefined],
  ])("%p is %p", (text, serial) => expect(isoSerial(text)).toBe(serial));
  it("counts from 1904 where the workbook does", () => expect(isoSerial("1904-01-02", true)).toBe(1));
});

it("agrees with the check value of CRC-32/ISO-HDLC", () => expect(crc32(new TextEncoder().encode("123456789"))).toBe(0xcbf43926));
