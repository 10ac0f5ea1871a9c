import type { Section } from "../../src/core/method/Section";
import type { Skipped } from "../../src/core/refusal/Skipped";
import type { Report } from "../../src/sheets/Report";
import { sheetsOf } from "../../src/sheets/sheetsOf";
import { summarySheet } from "../../src/sheets/summarySheet";
import { cellsOf, find, rowFrom, valuesIn } from "./support/cells";
import { sampleReport } from "./support/sampleReport";

function sectionOf<K extends Section["kind"]>(report: Report, kind: K): Extract<Section, { kind: K }> {
  return report.sections.find((section): section is Extract<Section, { kind: K }> => section.kind === kind)!;
}

describe("a heat map", () => {
  const report = sampleReport("rfm", { count: 200 });
  const section = sectionOf(report, "heatMap");
  const sheet = summarySheet(report, "en");
  const rule = sheet.rules.find(({ kind }) => kind === "scale")!;

  test("has the number in every cell, best recency on top", () => {
    expect(valuesIn(sheet, rule.area)).toEqual(section.values.flat());
  });

  test("names both axes beside the cells", () => {
    expect(valuesIn(sheet, { ...rule.area, row: rule.area.row - 1, rows: 1 })).toEqual(["F 1", "F 2", "F 3", "F 4", "F 5"]);
    expect(valuesIn(sheet, { ...rule.area, column: rule.area.column - 1, columns: 1 })).toEqual(["R 5", "R 4", "R 3", "R 2", "R 1"]);
  });

  test("runs from white to the blue of the palette", () => {
    expect(rule).toMatchObject({ low: "#FFFFFF", high: "#0B5CAD" });
  });

  test("writes in white where the blue is too dark for black", () => {
    const values = section.values.flat().filter((value) => value !== null);
    const at = (value: number) => [...cellsOf(sheet).values()].find((cell) => cell.value === value && cell.style.align === "center")!;
    expect(at(Math.max(...values)).style.color).toBe("#FFFFFF");
    expect(at(Math.min(...values)).style.color).toBeUndefined();
  });

  test("has columns of one width", () => {
    expect(new Set(sheet.widths.slice(rule.area.column, rule.area.column + rule.area.columns)).size).toBe(1);
  });

  test("has no colours where all means are equal", () => {
    const equal = summarySheet(sampleReport("rfm", { money: () => 500 }), "en");
    expect(equal.rules.filter(({ kind }) => kind === "scale")).toEqual([]);
  });
});

describe("a list to act on", () => {
  const report = sampleReport("grade", { count: 100 });
  const section = sectionOf(report, "customers");

  test("names the first 25 in the summary and all on a sheet of their own", () => {
    expect(section.rows.length).toBeGreaterThan(25);
    const [summary, list] = sheetsOf(report, { language: "en", beside: true });
    const header = find(summary!, "Customer");
    const names = valuesIn(summary!, { row: header.row + 1, column: 0, rows: 26, columns: 1 });
    expect(names.slice(0, 25)).toEqual(section.rows.slice(0, 25).map((row) => report.customers[row]!.name));
    expect(names[25]).toBeNull();
    expect(list!.id).toBe("grade.overdue");
    expect(list!.table!.area.rows).toBe(section.rows.length + 1);
    expect(rowFrom(list!, { row: list!.table!.area.row, column: 0 }).slice(0, 2)).toEqual(["Customer", "Grade"]);
  });

  test("says so when nobody is on it", () => {
    const nobody = { ...report, sections: [{ ...section, rows: [] }] };
    expect(find(summarySheet(nobody, "en"), "Nobody at present.")).toBeDefined();
    expect(sheetsOf(nobody, { language: "en", beside: true })).toHaveLength(1);
  });
});

describe("a ranking", () => {
  test("of few customers is drawn customer by customer, in the colours of their classes", () => {
    const report = sampleReport("abc", { count: 20 });
    const sheet = summarySheet(report, "en");
    const chart = sheet.charts.at(-1)!;
    expect(valuesIn(sheet, chart.categories)).toEqual(sectionOf(report, "pareto").rows.map((row) => report.customers[row]!.name));
    expect(chart.series[0]!.pointColors).toHaveLength(20);
    expect(sheetsOf(report, { language: "en", beside: true })).toHaveLength(1);
  });

  test("of many is drawn in twenty groups that together hold every customer and all of the value", () => {
    const report = sampleReport("abc", { count: 333 });
    const sheet = summarySheet(report, "en");
    const chart = sheet.charts.at(-1)!;
    const { values } = chart.series[0]!;
    const counts = valuesIn(sheet, { ...values, column: values.column - 1 }) as number[];
    expect(counts).toHaveLength(20);
    expect(counts.reduce((all, count) => all + count)).toBe(333);
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
    const drawn = (valuesIn(sheet, values) as number[]).reduce((all, value) => all + value);
    expect(drawn).toBeCloseTo(
      report.customers.reduce((all, { columns }) => all + Number(columns.value), 0),
      4,
    );
    expect(valuesIn(sheet, chart.series[1]!.values).at(-1)).toBe(1);
  });

  test("is a Pareto chart: columns, and the running total as a line on a second axis that ends at 100 %", () => {
    const chart = summarySheet(sampleReport("abc", { count: 50 }), "en").charts.at(-1)!;
    expect(chart.series.map(({ type, secondary }) => [type, secondary === true])).toEqual([
      ["column", false],
      ["line", true],
    ]);
    expect(chart.secondaryMaximum).toBe(1);
    expect([chart.categoryTitle, chart.valueTitle, chart.secondaryTitle].every(Boolean)).toBe(true);
  });

  test("has a title that agrees with the class table", () => {
    const report = sampleReport("abc", { count: 50 });
    const { customers } = report.summary[0]!;
    expect(summarySheet(report, "en").charts.at(-1)!.title).toContain(`${customers} of 50 customers`);
    expect(summarySheet(report, "zh-TW").charts.at(-1)!.title).toContain(`50 位客戶中的 ${customers} 位`);
  });

  test("stands whole on a sheet of its own: rank, customer, numbers, class", () => {
    const report = sampleReport("abc", { count: 50 });
    const ranked = sheetsOf(report, { language: "en", beside: true })[1]!;
    expect(rowFrom(ranked, { row: 3, column: 0 })).toEqual(["Rank", "Customer", "Value", "Share", "Cumulative share", "ABC class"]);
    expect(ranked.table!.area).toEqual({ row: 3, column: 0, rows: 51, columns: 6 });
    expect(ranked.charts[0]!.categories.rows).toBe(50);
  });

  test("says that refunds are not part of its total, and starts both axes at zero", () => {
    const sheet = summarySheet(sampleReport("abc", { count: 50, money: (customer) => (customer < 3 ? -100 : customer) }), "en");
    expect(
      [...cellsOf(sheet).values()].filter(({ value }) => String(value).includes("3 customers of zero or less are not part")),
    ).toHaveLength(1);
    expect(sheet.charts.at(-1)!.valueMinimum).toBe(0);
  });

  test("of more than 1,000 customers draws the first 200 and says so", () => {
    const ranked = sheetsOf(sampleReport("abc", { count: 1001 }), { language: "en", beside: true })[1]!;
    expect(ranked.charts[0]!.categories.rows).toBe(200);
    expect(String(ranked.blocks[1]!.values[0]![0])).toContain("The chart shows the first 200.");
  });
});

describe("a comparison with a norm", () => {
  const report = sampleReport("abc", { count: 50 });

  test("says the widest difference in a sentence and all of them in points", () => {
    const sheet = summarySheet(report, "en");
    const { actual, norm } = sectionOf(report, "norm");
    const header = find(sheet, "Difference (points)");
    const points = valuesIn(sheet, { row: header.row + 1, column: header.column, rows: 3, columns: 1 }) as number[];
    points.forEach((value, index) => expect(value).toBeCloseTo(100 * (actual[index]! - norm[index]!), 9));
    const widest = points.map(Math.abs).indexOf(Math.max(...points.map(Math.abs)));
    const sentence = [...cellsOf(sheet).values()].find(({ value }) => typeof value === "string" && value.includes("the norm is"))!.value;
    expect(sentence).toMatch(new RegExp(`^${"ABC"[widest]!} holds`));
  });

  test("says when there is none", () => {
    const section = { ...sectionOf(report, "norm"), actual: [0.2, 0.4, 0.4] };
    expect(find(summarySheet({ ...report, sections: [section] }, "en"), "The head count follows the norm.")).toBeDefined();
  });
});

test("Breaks stand beside their measure, each row in its own format", () => {
  const report = sampleReport("rfm", { count: 200 });
  const sheet = summarySheet(report, "en");
  const cells = cellsOf(sheet);
  const header = find(sheet, "Measure");
  sectionOf(report, "breaks").rows.forEach(({ breaks }, index) => {
    expect(valuesIn(sheet, { row: header.row + 1 + index, column: 1, rows: 1, columns: 4 })).toEqual(breaks);
  });
  const formats = [1, 2, 3].map((down) => cells.get(`${header.row + down},1`)!.format);
  expect(formats[2]).toBe("#,##0");
  expect(formats[0]).toMatch(/^#,##0(\.0)?$/);
});

describe("the foot of the summary", () => {
  const skipped = Array.from({ length: 60 }, (_, index): Skipped => ({
    sheet: "Orders",
    row: index + 2,
    column: "Date",
    cell: `B${index + 2}`,
    code: "cell.notADate",
    facts: { met: "n/a" },
  }));

  test("names the first 50 rows that were left out with cell, column and reason, and counts the rest", () => {
    const sheet = summarySheet(sampleReport("rfm", { skipped }), "en");
    expect(rowFrom(sheet, find(sheet, "Orders!B2"))).toEqual(["Orders!B2", "Date", "“n/a” is not a date"]);
    expect(find(sheet, "60 rows were left out").row).toBe(find(sheet, "Orders!B2").row - 1);
    expect(find(sheet, "and 10 more").row).toBe(find(sheet, "Orders!B51").row + 1);
  });

  test("names rare reasons first, so that they are not lost among many alike", () => {
    const odd: Skipped = { sheet: "Orders", row: 99, column: "Amount", cell: "C99", code: "cell.notANumber", facts: { met: "tba" } };
    const sheet = summarySheet(sampleReport("rfm", { skipped: [...skipped, odd] }), "en");
    expect(find(sheet, "Orders!C99").row).toBe(find(sheet, "61 rows were left out").row + 1);
  });

  test("lists cells that were read by guessing", () => {
    const guess: Skipped = {
      sheet: "Orders",
      row: 3,
      column: "Date",
      cell: "B3",
      code: "cell.guessedDecimal",
      facts: { met: "1,234", number: 1234 },
    };
    const sheet = summarySheet(sampleReport("rfm", { guesses: [guess] }), "en");
    expect(rowFrom(sheet, find(sheet, "Orders!B3"))).toEqual(["Orders!B3", "Date", "“1,234” read as 1,234"]);
  });

  test("is silent about rows left out where there are none", () => {
    const texts = [...cellsOf(summarySheet(sampleReport("rfm"), "en")).values()].map(({ value }) => String(value));
    expect(texts.filter((text) => text.includes("left out"))).toEqual([]);
  });

  test("says every setting that had a say in words, default or not", () => {
    const sheet = summarySheet(sampleReport("rfm", { options: { binning: "rank", scale: 4 } }), "zh-TW");
    expect(rowFrom(sheet, find(sheet, "分級方式"))).toEqual(["分級方式", "按名次（SPSS）"]);
    expect(rowFrom(sheet, find(sheet, "分數級數"))).toEqual(["分數級數", "4"]);
    expect(rowFrom(sheet, find(sheet, "R、F、M 權重"))).toEqual(["R、F、M 權重", "1、1、1"]);
    expect(rowFrom(sheet, find(sheet, "基準日"))).toEqual(["基準日", "2025年12月29日"]);
    expect(() => find(sheet, "最近購買的切點（天）")).toThrow();
  });

  test("says where a number was read from that could come from several places", () => {
    const report = { ...sampleReport("abc"), metrics: { value: "margin" as const } };
    const sheet = summarySheet(report, "en");
    expect(rowFrom(sheet, find(sheet, "Revenue, margin or another amount, read from")).at(-1)).toBe("Gross margin");
  });
});

describe("the list of all customers", () => {
  const report = sampleReport("rfm", { count: 40 });

  test("is written only where no table of the user's holds the classes", () => {
    expect(sheetsOf(report, { language: "en", beside: true }).map(({ id }) => id)).toEqual(["rfm.summary"]);
    expect(sheetsOf(report, { language: "en", beside: false }).map(({ id }) => id)).toEqual(["rfm.summary", "rfm.customers"]);
  });

  test("is not written where the ranking already holds everything", () => {
    expect(sheetsOf(sampleReport("abc", { count: 50 }), { language: "en", beside: false }).map(({ id }) => id)).toEqual([
      "abc.summary",
      "abc.pareto",
    ]);
    expect(sheetsOf(sampleReport("abc", { count: 20 }), { language: "en", beside: false }).map(({ id }) => id)).toEqual([
      "abc.summary",
      "abc.customers",
    ]);
  });

  test("has every column of the method, the best class first and the largest money first within it", () => {
    const list = sheetsOf(report, { language: "en", beside: false })[1]!;
    const headers = rowFrom(list, { row: 3, column: 0 });
    expect(headers).toEqual(["Customer", "Segment", "Recency (days)", "Orders", "Revenue", "R", "F", "M", "RFM", "RFM score"]);
    const order = report.summary.map(({ class: id }) => id);
    const expected = [...report.customers].sort(
      (a, b) => order.indexOf(a.class) - order.indexOf(b.class) || Number(b.columns.monetary) - Number(a.columns.monetary),
    );
    expect(valuesIn(list, { row: 4, column: 0, rows: 40, columns: 1 })).toEqual(expected.map(({ name }) => name));
  });

  test("has a header that stays in sight and is printed on every page", () => {
    const list = sheetsOf(report, { language: "en", beside: false })[1]!;
    expect(list).toMatchObject({
      frozenRows: 4,
      printTitleRows: [3, 3],
      table: { area: { row: 3, column: 0, rows: 41, columns: 10 }, name: "Clientele_rfm_customers" },
    });
  });
});
