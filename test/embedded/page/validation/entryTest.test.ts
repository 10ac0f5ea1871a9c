import type { ValidationModel } from "../../../../src/embedded/model/SheetDetails";
import type { CellValue } from "../../../../src/embedded/model/WorkbookModel";
import { entryTest } from "../../../../src/embedded/page/validation/entryTest";

const EXCEL = "https://support.microsoft.com/office/29fecbcc-d1b9-42c1-9d76-eff3ce5f7249";

function tested(rule: Partial<ValidationModel>, value: CellValue, answers: Readonly<Record<string, CellValue[]>> = {}) {
  return entryTest({ areas: [], type: "none", ...rule }, value, (formula) => Promise.resolve(answers[formula]));
}

describe(`an entry is held to its rule as in Excel (${EXCEL})`, () => {
  test.each<[string, Partial<ValidationModel>, [CellValue, string]]>([
    ["a whole number within", { type: "whole", formula1: "=1", formula2: "=10" }, [10, "kept"]],
    ["a fraction where a whole number is wanted", { type: "whole", formula1: "=1", formula2: "=10" }, [2.5, "broken"]],
    ["text where a number is wanted", { type: "decimal", operator: "greaterThan", formula1: "=0" }, ["ten", "broken"]],
    ["a text that is too long", { type: "textLength", operator: "lessThanOrEqual", formula1: "=3" }, ["four", "broken"]],
    ["a number as long as its digits", { type: "textLength", operator: "equal", formula1: "=3" }, [123, "kept"]],
    ["a day before the first one allowed", { type: "date", operator: "greaterThanOrEqual", formula1: "=46000" }, [45999, "broken"]],
    ["a stated item", { type: "list", formula1: '="A, B"' }, ["B", "kept"]],
    ["a stated item in other capitals", { type: "list", formula1: '="A,B"' }, ["b", "broken"]],
    ["nothing, where blanks are ignored", { type: "whole", formula1: "=1", formula2: "=2" }, [null, "kept"]],
    ["nothing, where blanks count", { type: "whole", formula1: "=1", formula2: "=2", ignoreBlanks: false }, [null, "broken"]],
    ["anything, where any value is allowed", { type: "none" }, ["x", "kept"]],
  ])("%s", async (_, rule, [value, verdict]) => {
    expect(await tested(rule, value)).toBe(verdict);
  });

  test("a list of cells takes other capitals", async () => {
    expect(await tested({ type: "list", formula1: "=$A$1:$A$2" }, "north", { "=$A$1:$A$2": ["North", null] })).toBe("kept");
  });

  test("a formula allows by TRUE or a number other than 0, and refuses by FALSE or an error", async () => {
    const rule = { type: "custom", formula1: "=f" };
    const verdicts = [true, 1, false, 0, { error: "#N/A" }].map((answer) => tested(rule, "x", { "=f": [answer] }));
    expect(await Promise.all(verdicts)).toEqual(["kept", "kept", "broken", "broken", "broken"]);
  });

  test("a limit in a blank cell allows everything while blanks are ignored, and counts as 0 otherwise", async () => {
    const rule = { type: "decimal", operator: "greaterThan", formula1: "=B1" };
    expect(await tested(rule, -5, { "=B1": [null] })).toBe("kept");
    expect(await tested({ ...rule, ignoreBlanks: false }, -5, { "=B1": [null] })).toBe("broken");
  });

  test("a formula that cannot be computed is said so", async () => {
    expect(await tested({ type: "custom", formula1: "=NOTHERE(A1)" }, "x")).toBe("unknown");
  });
});
