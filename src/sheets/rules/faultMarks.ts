import type { Area } from "../../core/Area";
import { columnLetters } from "../../core/columnLetters";
import { conditionFields, type RuleFieldId } from "../../core/fields/ruleFields";
import type { Role } from "../../core/Role";
import type { ColourRule } from "../SheetDescription";

/** Where the rules stand, and the lists of what their cells may hold. */
export interface MarkedRules {
  /** The columns of the table from the left. */
  readonly fields: readonly RuleFieldId[];
  /** First row of the rules, and how many rows are marked. */
  readonly row: number;
  readonly rows: number;
  readonly names: Area;
  readonly colours: Area;
  /** Words that want a value behind them, and words that want none. */
  readonly comparing: Area;
  readonly asking: Area;
}

/**
 * Colour rules that mark what is surely wrong with a cell of a sheet of rules while it is being written: something missing, or a word that nobody knows. A
 * name that is not among those listed may still be a header of the user's, so it is marked as doubtful. Formulas stay under 255 characters, which is what Excel
 * takes everywhere.
 */
export function faultMarks(marked: MarkedRules): ColourRule[] {
  const { fields, row, rows, names, colours } = marked;
  const cell = (field: RuleFieldId): string => `$${columnLetters(fields.indexOf(field))}${row + 1}`;
  const mark = (field: RuleFieldId, wrong: string, role: Role = "risk"): ColourRule => ({
    kind: "formula",
    area: { row, column: fields.indexOf(field), rows, columns: 1 },
    formula: `=${wrong}`,
    role,
  });
  const [order, label, colour, interval] = [cell("ruleOrder"), cell("ruleClass"), cell("ruleColour"), cell("ruleInterval")];
  const line = `$${columnLetters(1)}${row + 1}:$${columnLetters(fields.length - 1)}${row + 1}`;
  return [
    mark("ruleOrder", `AND(${order}<>"",ISERROR(VALUE(${order})))`),
    mark("ruleClass", `AND(${label}="",COUNTA(${line})>0)`),
    mark("ruleColour", `AND(${colour}<>"",${unlisted(colour, colours)})`),
    ...conditionFields.filter(({ column }) => fields.includes(column)).flatMap((each) => conditionMarks(each, marked, { cell, mark })),
    mark("ruleInterval", `AND(${interval}<>"",IFERROR(OR(VALUE(${interval})<0,MOD(VALUE(${interval}),1)<>0),TRUE))`),
  ];

  function conditionMarks(
    condition: (typeof conditionFields)[number],
    { comparing, asking }: MarkedRules,
    given: { readonly cell: (field: RuleFieldId) => string; readonly mark: typeof mark },
  ): ColourRule[] {
    const [name, is, value] = [given.cell(condition.column), given.cell(condition.comparison), given.cell(condition.value)];
    const unknown = `${unlisted(is, comparing)},${unlisted(is, asking)}`;
    return [
      given.mark(condition.column, `AND(${name}="",OR(${is}<>"",${value}<>""))`),
      given.mark(condition.column, `AND(${name}<>"",${unlisted(name, names)})`, "watch"),
      given.mark(condition.comparison, `OR(AND(${is}="",OR(${name}<>"",${value}<>"")),AND(${is}<>"",${unknown}))`),
      given.mark(condition.value, `OR(AND(${value}="",NOT(${unlisted(is, comparing)})),AND(${value}<>"",NOT(${unlisted(is, asking)})))`),
    ];
  }
}

/** The text of a cell is in none of the cells of a list. */
function unlisted(cell: string, { row, column, rows }: Area): string {
  const letter = columnLetters(column);
  return `ISNA(MATCH(TRIM(${cell}),$${letter}$${row + 1}:$${letter}$${row + rows},0))`;
}
