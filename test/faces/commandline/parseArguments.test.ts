import { methods } from "../../../src/methods/methods";
import { parseArguments, languageAmong } from "../../../src/faces/commandline/arguments/parseArguments";
import { complaintSentence } from "../../../src/faces/commandline/complaintSentence";
import { day } from "../../support/classifyTable";

/** The sentence with which the arguments are refused. */
function complaint(line: string): string {
  const args = line === "" ? [] : line.split(" ");
  try {
    parseArguments(args);
  } catch (error) {
    return complaintSentence(error, languageAmong(args));
  }
  throw new Error(`${line} was taken`);
}

describe("run", () => {
  test("takes every option", () => {
    const line =
      "run rfm orders.xlsx --sheet Customers --orders Orders --as-of 2026-01-31 --map customer=Client --map amount=Net=paid " +
      "--set scale=4 --set weights=1,2,0.5 --set binning=rank --lang zh-TW --out copy.xlsx --json";
    expect(parseArguments(line.split(" "))).toEqual({
      command: "run",
      method: "rfm",
      file: "orders.xlsx",
      sheet: "Customers",
      orders: "Orders",
      asOf: day("2026-01-31"),
      maps: [
        { field: "customer", header: "Client" },
        { field: "amount", header: "Net=paid" },
      ],
      options: { scale: 4, weights: [1, 2, 0.5], binning: "rank" },
      language: "zh-TW",
      out: "copy.xlsx",
      headers: true,
      json: true,
    });
  });

  test("needs only a method and a workbook", () => {
    expect(parseArguments(["run", "abc", "sums.csv"])).toEqual({
      command: "run",
      method: "abc",
      file: "sums.csv",
      asOf: null,
      maps: [],
      options: {},
      language: "en",
      headers: true,
      json: false,
    });
  });

  test("a value may follow its flag behind an equals sign, and flags may stand anywhere", () => {
    expect(parseArguments(["run", "--json", "abc", "--set=cuts=70,90", "sums.csv", "--lang=ZH-cn"])).toMatchObject({
      headers: true,
      json: true,
      options: { cuts: [70, 90] },
      language: "zh-CN",
    });
  });

  test("behind -- nothing is a flag", () => {
    expect(parseArguments(["run", "abc", "--", "--strange name.csv"])).toMatchObject({ file: "--strange name.csv" });
  });

  test.each([
    ["", "Say what to do: list, run, follow-up, rules, start or call."],
    ["classify", "There is no command “classify”: use list, run, follow-up, rules, start or call."],
    ["run", "The method is missing."],
    ["run rfm", "The workbook is missing."],
    ["run xyz orders.csv", `There is no method “xyz”. Methods are: ${Object.keys(methods).join(", ")}.`],
    ["run rfm a.csv b.csv", "“b.csv” is one argument too many."],
    ["run rfm a.csv --verbose", "There is no option --verbose here."],
    ["run rfm a.csv --sheet", "--sheet needs a value behind it."],
    ["run rfm a.csv --json=yes", "--json takes no value."],
    ["run rfm a.csv --sheet A --sheet B", "--sheet is given twice."],
    ["run rfm a.csv --lang fr", "--lang: “fr” is not one of en, zh-TW, zh-CN."],
    ["run rfm a.csv --as-of 2026-02-30", "--as-of: “2026-02-30” is not a day; write 2026-01-31."],
    ["run rfm a.csv --as-of 31/01/2026", "--as-of: “31/01/2026” is not a day; write 2026-01-31."],
    ["run rfm a.csv --map customer", "--map: “customer” must be written field=Header."],
    ["run rfm a.csv --set scale", "--set: “scale” must be written option=value."],
    ["run rfm a.csv --set cuts=70,90", /^There is no option “cuts”\. Options are: segments, against, scale, binning/],
    ["run rfm a.csv --set binning=decile", "binning: “decile” is not one of quantile, rank, nested, fixed."],
    ["run rfm a.csv --set scale=11", "scale: “11” is not a whole number from 2 to 10."],
    ["run rfm a.csv --set scale=4.5", "scale: “4.5” is not a whole number from 2 to 10."],
    ["run rfm a.csv --set scale=five", "scale: “five” is not a whole number from 2 to 10."],
    ["run rfm a.csv --set weights=1,x,1", "weights: “1,x,1” is not a list of numbers, for example 80, 95."],
    ["run rfm a.csv --set weights=0,0,0", /^The weights “0, 0, 0” do not fit/],
    ["run abc a.csv --set cuts=90,70", /^The cuts “90, 70” do not fit/],
    ["run abc a.csv --set by=threshold", /^Give the lowest amount of each class/],
    ["run rfm a.csv --out copy.csv", "--out: copy.csv must end in .xlsx."],
    ["run rfm a.xlsm --out copy", "--out: copy must end in .xlsm."],
    ["run rfm a.xlsx --out ./a.xlsx", "--out must not be the workbook itself."],
    ["run rfm --lang zh-TW", "缺少活頁簿。"],
    ["list all", "“all” is one argument too many."],
    ["call", "The function is missing."],
    ["call GRADES a.csv", /^There is no function “GRADES”\. Functions are: RFM, RFMSCORE/],
    ["call GRADE", "The workbook is missing."],
    ["call GRADE a.csv explicit", "GRADE takes 2 to 3 arguments; given: 1."],
    ["call GRADE a.csv a b c d", "GRADE takes 2 to 3 arguments; given: 4."],
  ])("clientele %s is refused with one sentence", (line, sentence) => {
    if (typeof sentence === "string") expect(complaint(line)).toBe(sentence);
    else expect(complaint(line)).toMatch(sentence);
  });
});

describe("list, call and help", () => {
  test("call takes the function in any case and its arguments as they are", () => {
    expect(parseArguments(["call", "grade", "a.xlsx", "A1:A9", "-5", "2026-01-31", "--json"])).toEqual({
      command: "call",
      name: "GRADE",
      file: "a.xlsx",
      args: ["A1:A9", "-5", "2026-01-31"],
      language: "en",
      json: true,
    });
  });

  test.each([["--help"], ["help"], ["run", "--help"]])("%s asks for help", (...args) => {
    expect(parseArguments(args)).toMatchObject({ command: "help" });
  });
});
