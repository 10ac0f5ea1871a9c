import { readRecords } from "../../support/readFixture";
import { classifyTable } from "../../support/classifyTable";
import { callFunction, column, refusalOfCall } from "../../support/callFunction";

const customers = readRecords("abc_customers.csv");
const revenue = customers.map((record) => record["revenue"]!);
const letters = (rows: (string | number)[][]): (string | number)[] => rows.map((row) => row[0]!);

describe("ABCCLASS", () => {
  test("the customers of the R rfm package's orders: 607 A, 228 B, 160 C, each where its slice begins; equal values in the better class", () => {
    const found = letters(callFunction("ABCCLASS", [column(revenue)]));
    expect(["A", "B", "C"].map((id) => found.filter((letter) => letter === id).length)).toEqual([607, 228, 160]);
    const best = new Map<unknown, string>();
    customers.forEach((record) => {
      const letter = String(record["before_lt"]);
      const known = best.get(record["revenue"]);
      if (known === undefined || letter < known) best.set(record["revenue"], letter);
    });
    expect(found).toEqual(revenue.map((value) => best.get(value)));
  });

  test("a single value with its column as population gives the class that the column gives", () => {
    const whole = letters(callFunction("ABCCLASS", [column(revenue)]));
    revenue.slice(0, 40).forEach((value, index) => {
      expect(callFunction("ABCCLASS", [value, column(revenue)])).toEqual([[whole[index]]]);
    });
  });

  test("the single-value form takes cuts and by behind the population", () => {
    const values = [100, 90, 80, 10, 5];
    const whole = letters(callFunction("ABCCLASS", [column(values), "1:1:3", "ratio"]));
    expect(whole).toEqual(["A", "B", "C", "C", "C"]);
    expect(values.map((value) => callFunction("ABCCLASS", [value, column(values), "1:1:3", "ratio"])[0]![0])).toEqual(whole);
  });

  test("a table of one row: the value is its own population", () => {
    expect(callFunction("ABCCLASS", [50, [[50]]])).toEqual([["A"]]);
    expect(callFunction("ABCCLASS", [50, [[50]], "70,90"])).toEqual([["A"]]);
  });

  test("a single value with cuts alone is a list of one", () => {
    expect(callFunction("ABCCLASS", [50, [[70, 90]]])).toEqual([["A"]]);
    expect(callFunction("ABCCLASS", [50, "100,20", "threshold"])).toEqual([["B"]]);
  });

  test("a value that the population does not hold is told", () => {
    expect(callFunction("ABCCLASS", [7, column([1, 2, 3, 4, 5, 6])])).toEqual([
      ["#N/A: 7 is not in the column that was given as the whole."],
    ]);
  });

  test("zero and negative values are in the last class", () => {
    expect(letters(callFunction("ABCCLASS", [column([80, 15, 5, 0, -20])]))).toEqual(["A", "B", "C", "C", "C"]);
    expect(letters(callFunction("ABCCLASS", [column([80, 15, 5, 0]), "50,80,95"]))).toEqual(["A", "C", "D", "D"]);
  });

  test("blank cells stay blank, trailing ones are passed over, unreadable ones are told", () => {
    expect(letters(callFunction("ABCCLASS", [column([80, null, "", "NT$15", "much", { error: "#N/A" }, "５", null, ""])]))).toEqual([
      "A",
      "",
      "",
      "B",
      "#N/A: “much” is not a number",
      "#N/A: “#N/A” is an error",
      "C",
    ]);
  });

  test("a block keeps its shape", () => {
    expect(
      callFunction("ABCCLASS", [
        [
          [80, 15],
          [5, null],
        ],
      ]),
    ).toEqual([
      ["A", "B"],
      ["C", ""],
    ]);
  });

  test.each<[string, Parameters<typeof callFunction>[1][number]]>([
    ["a range", [[70], [90]]],
    ["an array", [[70, 90]]],
    ["a text", "70,90"],
    ["a text with spaces", " 70 , 90 "],
    ["a text with semicolons", "70;90"],
    ["a text with percent signs", "70%, 90%"],
    ["full-width text", "７０，９０"],
    ["fractions, as Excel holds percentages", [[0.7, 0.9]]],
    ["a range with blank cells", [[70], [null], [90]]],
  ])("cuts as %s", (_, cuts) => {
    expect(letters(callFunction("ABCCLASS", [column([60, 15, 14, 11]), cuts]))).toEqual(["A", "A", "B", "B"]);
    expect(letters(callFunction("ABCCLASS", [column([71, 20, 9]), cuts]))).toEqual(["A", "B", "C"]);
  });

  test.each(["ratio", "Ratio", "ratio of customers", "比例", "客戶數比例", "客户数比例"])("by: %s", (by) => {
    expect(letters(callFunction("ABCCLASS", [column([5, 4, 3, 2, 1]), null, by]))).toEqual(["A", "B", "B", "C", "C"]);
  });

  test.each(["threshold", "門檻", "金额门槛", "Amounts"])("by: %s", (by) => {
    expect(letters(callFunction("ABCCLASS", [column([500, 100, 99]), "500,100", by]))).toEqual(["A", "B", "C"]);
  });

  test("arguments that do not fit are refused in the user's language", () => {
    expect(refusalOfCall("ABCCLASS", [column([1, 2]), "90,70"])).toBe(
      "The cuts “90, 70” do not fit: shares rise from one to the next and lie between 0 and 100.",
    );
    expect(refusalOfCall("ABCCLASS", [column([1, 2]), "90,70"], { language: "zh-TW" })).toBe(
      "切點「90, 70」不適用：佔比必須由小到大，介於 0 與 100 之間。",
    );
    expect(refusalOfCall("ABCCLASS", [column([1, 2]), "high"])).toBe("cuts: “high” is not a number. Write the cuts as 70,90.");
    expect(refusalOfCall("ABCCLASS", [column([1, 2]), null, "size"])).toBe("by: “size” is not one of share, ratio, threshold.");
    expect(refusalOfCall("ABCCLASS", [column([1, 2]), null, "threshold"])).toMatch(/^Give the lowest amount of each class/);
    expect(refusalOfCall("ABCCLASS", [column([0, -2, null])])).toMatch(/^No customer has an amount above zero/);
  });

  test("a whole column of a desktop Excel, empty cells as 0, ends with its last value", () => {
    const cells = [80, 15, 5, ...new Array<number>(1_048_573).fill(0)];
    expect(letters(callFunction("ABCCLASS", [column(cells)], { emptyIsZero: true }))).toEqual(["A", "B", "C"]);
  });
});

describe("ABCTABLE", () => {
  test("ranks with headers; equal names are one customer, rows without a name or a number do not exist", () => {
    const names = ["Anna", "Bo", " anna ", null, "Cy", "Di", { error: "#N/A" }, "Ed", null];
    const values = [50, 15, 30, 99, "n/a", 5, 7, -3, 0];
    expect(callFunction("ABCTABLE", [column(names), column(values)])).toEqual([
      ["Rank", "Customer", "Value", "Share", "Cumulative share", "ABC class"],
      [1, "Anna", 80, 0.8, 0.8, "A"],
      [2, "Bo", 15, 0.15, 0.95, "B"],
      [3, "Di", 5, 0.05, 1, "C"],
      [4, "Ed", -3, 0, 1, "C"],
    ]);
  });

  test("headers follow Office's language", () => {
    expect(callFunction("ABCTABLE", [column(["甲"]), column([1])], { language: "zh-TW" })[0]).toEqual([
      "名次",
      "客戶",
      "金額",
      "佔比",
      "累計佔比",
      "ABC類別",
    ]);
  });

  test.each([
    ["share", "70,90"],
    ["ratio", "1,2,2"],
    ["threshold", "800,300"],
  ])("by %s: the numbers of the pane to the digit", (by, cuts) => {
    const outcome = classifyTable(
      "abc",
      { Customers: [["Customer", "Revenue"], ...customers.map((record) => [record["customer"]!, record["revenue"]!])] },
      { options: { by, cuts: cuts.split(",").map(Number) } },
    );
    const [, ...rows] = callFunction("ABCTABLE", [column(customers.map((record) => record["customer"]!)), column(revenue), cuts, by]);
    const ours = new Map(
      rows.map(([rank, name, value, share, cumulativeShare, letter]) => [
        name,
        { class: letter, columns: { rank, value, share, cumulativeShare } },
      ]),
    );
    expect(rows).toHaveLength(outcome.customers.length);
    for (const customer of outcome.customers) expect(ours.get(customer.name)).toEqual({ class: customer.class, columns: customer.columns });
  });

  test("a block of names is refused", () => {
    expect(
      refusalOfCall("ABCTABLE", [
        [
          ["a", "b"],
          ["c", "d"],
        ],
        column([1, 2]),
      ]),
    ).toBe("names must be one column.");
  });
});
