import { methods } from "../../../src/methods/methods";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openWorkbook } from "../../../src/embedded/package/openWorkbook";
import { main } from "../../../src/faces/commandline/main";
import { readFixture, readRecords } from "../../support/readFixture";

const folder = mkdtempSync(join(tmpdir(), "clientele-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string): string => join(folder, name);
const orders = join(__dirname, "../../fixtures/rfm_data_orders.csv");

function file(name: string, text: string | Uint8Array): string {
  writeFileSync(at(name), text);
  return at(name);
}

async function clientele(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ["", ""];
  const code = await main(args, { out: (text) => (out += text), err: (text) => (err += text) });
  return { code, out, err };
}

interface Json {
  method: string;
  asOf: string;
  options: Record<string, unknown>;
  customers: { key: string; name: string; class: string; label: string; why?: string; columns: Record<string, unknown> }[];
  summary: { class: string; label: string; customers: number; value: number | null }[];
  skipped: { sheet: string; row: number; column: string; reason: string }[];
}

async function run(...args: string[]): Promise<Json> {
  const { code, out, err } = await clientele("run", ...args, "--json");
  expect([code, err]).toEqual([0, ""]);
  return JSON.parse(out) as Json;
}

describe("clientele run", () => {
  test.each([
    ["quantile", ["R_qcut", "F_qcut", "M_qcut"]],
    ["rank", ["R_spss", "F_spss", "M_spss"]],
    ["nested", ["R_spss", "F_spss_nested", "M_spss_nested"]],
  ])("rfm, binning=%s: pandas' qcut or SPSS's ranks for all 995 customers of a csv", async (binning, columns) => {
    const { customers } = await run("rfm", orders, "--as-of", "2006-12-31", "--set", `binning=${binning}`);
    const wanted = readRecords("rfm_orders_scores.csv");
    const found = new Map(customers.map((customer) => [customer.name, customer.columns]));
    expect(customers).toHaveLength(995);
    expect(wanted.map((record) => ["R", "F", "M"].map((id) => found.get(String(record["customer_id"]))?.[id]))).toEqual(
      wanted.map((record) => columns.map((column) => record[column])),
    );
  });

  test.each([
    ["upper", [607, 228, 160]],
    ["lower", [603, 230, 162]],
  ])("abc, crossing=%s: the published head counts of the customers' sums", async (crossing, heads) => {
    const { summary, options } = await run("abc", orders, "--set", `crossing=${crossing}`);
    expect(summary.map(({ customers }) => customers)).toEqual(heads);
    expect(options).toEqual({ measure: "auto", by: "share", cuts: [80, 95], crossing });
  });

  test("grade: dates as ISO text, sentences in the language asked for, rows left out with their place", async () => {
    const prospects = file(
      "prospects.csv",
      "客戶,需求,預計成交日,上次聯絡\n甲公司,明確,115/2/10,2026-01-01\n=乙,無,,\n丙,也許吧,2026-02-01,\n",
    );
    const { customers, skipped, asOf, method } = await run("grade", prospects, "--as-of", "2026-01-31", "--lang", "zh-TW");
    expect([method, asOf]).toEqual(["grade", "2026-01-31"]);
    expect(customers).toEqual([
      {
        key: "甲公司",
        name: "甲公司",
        class: "A",
        label: "A",
        why: "需求明確，10 天後成交",
        columns: { expected: null, followUpDays: 1, nextContact: "2026-01-02", overdueDays: 29 },
      },
      {
        key: "=乙",
        name: "=乙",
        class: "E",
        label: "E",
        why: "無需求",
        columns: { expected: null, followUpDays: 365, nextContact: "2026-01-31", overdueDays: 0 },
      },
    ]);
    expect(skipped).toEqual([{ sheet: "prospects", row: 4, column: "需求", reason: "看不懂「也許吧」，請填：明確、潛在、無" }]);
  });

  test("--map reads a field from another column", async () => {
    const sums = file("sums.csv", "Customer,Revenue,Profit share\nAnn,100,1\nBen,50,900\n");
    const { customers } = await run("abc", sums, "--map", "value=Profit share");
    expect(customers.map(({ name, class: id, columns }) => [name, id, columns["value"]])).toEqual([
      ["Ann", "C", 1],
      ["Ben", "A", 900],
    ]);
  });

  test("for people: the tables read, the class table and the rows left out", async () => {
    const sums = file("plain.csv", "Customer,Revenue\nAnn,1500\nBen,much\nCy,20\n");
    const { code, out } = await clientele("run", "abc", sums);
    expect(code).toBe(0);
    expect(out).toContain("Customers: plain (");
    expect(out).toMatch(/^A +1 +50\.0% +1,500 +98\.7%$/m);
    expect(out).toContain("plain!B3 (column Revenue): “much” is not a number");
  });

  test("--out writes a copy with the class columns and sheets, and leaves the rest as it was", async () => {
    const [header, ...rows] = readFixture("abc_customers.csv").map((row) => row.slice(0, 2));
    const sums = file("customers.csv", [header, ...rows.slice(0, 40)].map((row) => row!.join(",")).join("\n"));
    const first = await clientele("run", "abc", sums, "--out", at("first.xlsx"));
    expect([first.code, first.err]).toEqual([0, ""]);
    const written = openWorkbook(readFileSync(at("first.xlsx")), "first.xlsx");
    expect(written.sheets.map(({ name }) => name)).toEqual(["customers", "ABC summary", "ABC customers by value"]);
    expect(written.sheet("customers")?.cells.get(0, 2)?.value).toBe("ABC class");
    expect(written.sheet("customers")?.cells.get(1, 2)?.value).toBe("A");
    expect(written.sheet("customers")?.cells.get(1, 0)?.value).toBe(rows[0]![0]);

    // The copy is a workbook like any other: running again replaces what was written before.
    const again = await clientele("run", "abc", at("first.xlsx"), "--set", "by=ratio", "--out", at("second.xlsx"));
    expect([again.code, again.err]).toEqual([0, ""]);
    const second = openWorkbook(readFileSync(at("second.xlsx")), "second.xlsx");
    expect(second.sheets.map(({ name }) => name)).toEqual(["customers", "ABC summary", "ABC customers by value"]);
    const classes = Array.from({ length: 40 }, (_, row) => second.sheet("customers")?.cells.get(row + 1, 2)?.value);
    expect(["A", "B", "C"].map((id) => classes.filter((each) => each === id).length)).toEqual([8, 16, 16]);
    expect(second.sheet("customers")?.cells.get(0, 4)).toBeUndefined();
  });

  test.each<[string, string, RegExp]>([
    ["no such file", "missing.csv", /missing\.csv cannot be read: there is no such file\.\n$/],
    ["an empty file", "empty.csv", /empty\.csv holds no table: a header row with data beneath it is needed\.\n$/],
    ["headers only", "headers.csv", /^The table has headers but no rows with data/],
    ["nothing above zero", "zeros.csv", /^No customer has an amount above zero/],
    ["text that is no workbook", "notes.md", /notes\.md is neither an Excel workbook nor a csv\.\n$/],
    ["columns that the method needs are not there", "names.csv", /was not found: match one of these columns first/],
  ])("%s: exit code 3 and one sentence", async (_, name, sentence) => {
    file("empty.csv", "");
    file("headers.csv", "Customer,Revenue\n");
    file("zeros.csv", "Customer,Revenue\nAnn,0\nBen,-5\n");
    file("notes.md", "# Notes");
    file("names.csv", "Customer,Town\nAnn,Ghent\nBen,Lille\n");
    const { code, out, err } = await clientele("run", "abc", at(name), "--json");
    expect([code, out]).toEqual([3, ""]);
    expect(err).toMatch(sentence);
    expect(err.trim().split("\n")).toHaveLength(1);
  });

  test("wrong usage: exit code 2, nothing on the other stream", async () => {
    const { code, out, err } = await clientele("run", "abc", orders, "--set", "by=weight");
    expect([code, out]).toEqual([2, ""]);
    expect(err).toBe("by: “weight” is not one of share, ratio, threshold.\n");
  });
});

describe("clientele call", () => {
  const prospects = (): string =>
    file("calls.csv", "customer,need,close\na,explicit,2026-02-28\nb,explicit,115/3/1\nc,latent,\nd,perhaps,2026-02-01\n");

  test("prints the matrix as JSON, errors as Excel shows them, and what they say on the other stream", async () => {
    const { code, out, err } = await clientele("call", "GRADE", prospects(), "calls!B2:B5", "calls!C2:C5", "2026-01-31", "--json");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual([["A"], ["B"], ["D"], ["#N/A"]]);
    expect(err).toBe("row 4, column 1: #N/A “perhaps” is not a need: explicit, latent or none\n");
  });

  test("prints rows parted by tabs without --json, in the language asked for", async () => {
    const { out } = await clientele("call", "RFMSEGMENT", prospects(), "{555,111}", "--lang", "zh-TW");
    expect(out).toBe("冠軍客戶\t已流失\n");
  });

  test("RFM on whole columns gives the numbers of run to the digit", async () => {
    const { out } = await clientele(
      "call",
      "RFM",
      orders,
      "rfm_data_orders!A:A",
      "rfm_data_orders!B:B",
      "rfm_data_orders!C:C",
      "2006-12-31",
      "--json",
    );
    const [, ...rows] = JSON.parse(out) as (string | number)[][];
    const { customers } = await run("rfm", orders, "--as-of", "2006-12-31");
    const ids = ["recency", "frequency", "monetary", "R", "F", "M", "cell"];
    expect(rows).toEqual(customers.map(({ name, label, columns }) => [name, ...ids.map((id) => columns[id]), label]));
  });

  test("a call that is refused: exit code 3, #VALUE! and its sentence", async () => {
    const { code, out, err } = await clientele("call", "ABCCLASS", orders, "rfm_data_orders!C2:C9", "90,70", "--json");
    expect([code, JSON.parse(out)]).toEqual([3, [["#VALUE!"]]]);
    expect(err).toMatch(/^The cuts “90, 70” do not fit/);
  });
});

describe("clientele list", () => {
  test("lists methods with inputs, options and defaults, and functions, for programs and for people", async () => {
    const { out } = await clientele("list", "--json");
    const listed = JSON.parse(out) as { methods: { id: string; options: { id: string }[] }[]; functions: { name: string }[] };
    expect(listed.methods.map(({ id }) => id)).toEqual(Object.keys(methods));
    expect(listed.methods.find(({ id }) => id === "abc")?.options.map(({ id }) => id)).toEqual(["measure", "by", "cuts", "crossing"]);
    expect(listed.functions.map(({ name }) => name)).toContain("NEXTCONTACT");
    const { out: plain } = await clientele("list", "--lang", "zh-CN");
    expect(plain).toContain("abc  ABC分类");
    expect(plain).toContain("GRADE(need, close, [asOf])");
  });

  test("--help tells how it is used", async () => {
    const { code, out } = await clientele("--help");
    expect(code).toBe(0);
    expect(out).toContain("clientele run <method> <workbook>");
  });
});
