import type { ValidationModel } from "../../model/SheetDetails";
import { listTest, statedItems, validationTest } from "../../model/validationTest";
import type { CellValue } from "../../model/WorkbookModel";

/** The values of a formula of the rule; `undefined` where it cannot be computed. */
export type AskFormula = (formula: string) => Promise<CellValue[] | undefined>;

/** `unknown`: the rule takes a formula that cannot be computed here. */
export type EntryVerdict = "kept" | "broken" | "unknown";

/** Whether an entry keeps the rule of its cell, as Excel decides it. */
export async function entryTest(rule: ValidationModel, value: CellValue, ask: AskFormula): Promise<EntryVerdict> {
  const { type, formula1 = "", formula2 } = rule;
  const ignoresBlanks = rule.ignoreBlanks ?? true;
  if (type === "none" || (value === null && ignoresBlanks)) return "kept";
  if (type === "list") {
    const stated = statedItems(formula1);
    const items = stated ?? (await ask(formula1));
    return items ? verdict(listTest(items, stated !== undefined)(value)) : "unknown";
  }
  const one = await operand(formula1, ask);
  const other = formula2 === undefined ? [] : await operand(formula2, ask);
  if (!one || !other) return "unknown";
  const [first, second] = [one[0], other[0]];
  if (type === "custom") return verdict(first === true || (typeof first === "number" && first !== 0));
  // With blanks ignored, a rule that compares with a blank cell allows everything.
  if (ignoresBlanks && (first === null || (formula2 !== undefined && second === null))) return "kept";
  if (value === null) return "broken";
  const [from, to] = [first ?? 0, formula2 === undefined ? undefined : (second ?? 0)];
  if (typeof from !== "number" || (to !== undefined && typeof to !== "number")) return "broken";
  return verdict(validationTest(rule, { first: from, second: to })(value));
}

function verdict(isKept: boolean): EntryVerdict {
  return isKept ? "kept" : "broken";
}

async function operand(formula: string, ask: AskFormula): Promise<CellValue[] | undefined> {
  const text = formula.replace(/^=/, "").trim();
  const number = text === "" ? NaN : Number(text);
  return Number.isFinite(number) ? [number] : ask(formula);
}
