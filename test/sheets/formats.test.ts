import { columnFormat } from "../../src/sheets/formats/columnFormat";
import { moneyFormat } from "../../src/sheets/formats/moneyFormat";
import { displayWidth } from "../../src/sheets/measure/displayWidth";
import { valueWidth } from "../../src/sheets/measure/valueWidth";
import { sheetName } from "../../src/sheets/sheetName";
import { inkOn } from "../../src/sheets/sections/inkOn";

describe("money", () => {
  test.each([
    ["has no decimals from 1,000 up", [12.5, 1000], "#,##0"],
    ["has no decimals where all amounts are whole", [12, 999], "#,##0"],
    ["keeps the cents of small amounts", [12.5, 999], "#,##0.00"],
    ["counts a loss like a gain", [12.5, -2500], "#,##0"],
    ["is plain for an empty column", [null], "#,##0"],
  ])("%s", (_, values, format) => {
    expect(moneyFormat(values)).toBe(format);
  });

  test.each([
    ['"NT$"#,##0.00', '"NT$"#,##0'],
    ["[$€-407] #,##0.00", "[$€-407] #,##0"],
    ["$0.00", "$#,##0"],
    ['#,##0.00 "Kč"', '#,##0 "Kč"'],
    ['_-* #,##0.00_-;-* #,##0.00_-;_-* "-"??_-;_-@_-', '_-* #,##0_-;-* #,##0_-;_-* "-"??_-;_-@_-'],
    ['"0.00" 0.0', '"0.00" #,##0'],
    ["General", "#,##0"],
    ["yyyy-mm-dd", "#,##0"],
    ["0.0%", "#,##0"],
    ["@", "#,##0"],
  ])("keeps the user's own look: %s", (own, format) => {
    expect(moneyFormat([5000], own)).toBe(format);
  });
});

test("decimals of scores that reach thousands have separators", () => {
  const look = { language: "en" } as const;
  expect(columnFormat("score", [0.5, 3759.3], look)).toBe("#,##0.00");
  expect(columnFormat("score", [0.5, 37.3], look)).toBe("0.00");
});

describe("widths", () => {
  test.each([
    ["Champions", 9],
    ["重要價值", 8.4],
    ["大同 A", 6.2],
    ["é", 1],
    ["ａ（）", 6.3],
    ["", 0],
  ])("%s takes %d digits", (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  test.each([
    [1234567, "#,##0", 9],
    [-1234.5, "#,##0.00", 9],
    [0.4567, "0.0%", 5],
    [46020, "yyyy/m/d", 10],
    [5000, '"NT$"#,##0', 8],
    [30, '[=1]0" day";0" days"', 7],
    [0.1 + 0.2, null, 3],
    ["客戶", "@", 4.2],
    [null, "#,##0", 0],
  ])("%p under %p takes %d", (value, format, width) => {
    expect(valueWidth(value, format)).toBe(width);
  });
});

test.each([
  ["RFM / 2026: [draft]*?", "RFM 2026 draft"],
  ["'quoted'", "quoted"],
  ["A".repeat(40), "A".repeat(31)],
  ["Relationship level where a closer tie pays", "Relationship level where a"],
  [`${"A".repeat(30)}😀`, "A".repeat(30)],
])("The sheet name %p becomes %p", (wished, name) => {
  expect(sheetName(wished)).toBe(name);
});

test("Text on the scale from white to blue keeps 4.5 : 1 (WCAG 2.2, success criterion 1.4.3)", () => {
  const luminance = (color: number[]): number => {
    const [red, green, blue] = color.map((channel) =>
      channel / 255 <= 0.04045 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
  };
  for (let step = 0; step <= 100; step++) {
    const fill = luminance([0x0b, 0x5c, 0xad].map((channel) => 255 + ((channel - 255) * step) / 100));
    const contrast = inkOn("#FFFFFF", "#0B5CAD", step / 100) === null ? (fill + 0.05) / 0.05 : 1.05 / (fill + 0.05);
    expect(contrast).toBeGreaterThan(4.5);
  }
});
