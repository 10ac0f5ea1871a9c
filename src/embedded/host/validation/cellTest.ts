import { parseAddress } from "../../model/address";
import type { ValidationModel } from "../../model/SheetDetails";
import { listTest, statedItems, validationTest } from "../../model/validationTest";
import type { CellValue } from "../../model/WorkbookModel";
import type { HostContext, Sheet } from "../HostContext";

type Test = (value: CellValue) => boolean;

interface Home {
  host: HostContext;
  sheet: Sheet;
}

/**
 * Whether a value keeps a rule. `undefined` where that takes a formula to be computed: a custom rule, or operands other than numbers and cells.
 */
export function cellTest(rule: ValidationModel, home: Home): Test | undefined {
  const test = ruleTest(rule, home);
  const ignoresBlanks = rule.ignoreBlanks ?? true;
  return test && ((value) => (value === null ? ignoresBlanks : test(value)));
}

function ruleTest(rule: ValidationModel, home: Home): Test | undefined {
  if (rule.type === "none") return () => true;
  if (rule.type === "list") return listRule(rule.formula1 ?? "", home);
  if (rule.type === "custom") return undefined;
  const [first, second] = [rule.formula1, rule.formula2].map((formula) => operand(formula, home));
  if (first === undefined) return undefined;
  return validationTest(rule, { first, second });
}

/** A number, or the number in a cell. */
function operand(formula: string | undefined, home: Home): number | undefined {
  if (formula === undefined) return undefined;
  const text = formula.replace(/^=/, "");
  const number = text === "" ? NaN : Number(text);
  if (Number.isFinite(number)) return number;
  const value = valuesAt(text, home)?.[0] ?? null;
  return typeof value === "number" ? value : undefined;
}

function listRule(formula: string, home: Home): Test | undefined {
  const stated = statedItems(formula);
  const items = stated ?? valuesAt(formula.replace(/^=/, ""), home);
  return items && listTest(items, stated !== undefined);
}

/** The values that a reference or a name means; `undefined` for any other formula. */
function valuesAt(text: string, { host, sheet }: Home): CellValue[] | undefined {
  const name = host.workbook.names.find(
    (known) => known.name.toLowerCase() === text.toLowerCase() && (known.scope === undefined || known.scope === sheet.id),
  );
  const parsed = parseAddress((name?.formula ?? text).replace(/^=/, ""));
  const place = parsed && (parsed.sheet === undefined ? sheet : host.workbook.sheet(parsed.sheet));
  if (!parsed || !place) return undefined;
  const values: CellValue[] = [];
  place.cells.forEach(parsed.area, ({ value }) => values.push(value));
  return values;
}
