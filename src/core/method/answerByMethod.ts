import type { Argument } from "../arguments/Argument";
import { dayArgument } from "../arguments/dayArgument";
import { isSingle } from "../arguments/isSingle";
import { optionArgument } from "../arguments/optionArgument";
import { rowsOfNeeds, type NeedRow } from "../arguments/rowsOfNeeds";
import type { Day } from "../days/Day";
import { Refusal } from "../refusal/Refusal";
import type { CellFunctionContext, CellResult } from "./CellFunction";
import { defaultsOf } from "./defaultsOf";
import type { MadeFunction } from "./MadeFunction";
import type { AnyMethod } from "./Method";
import type { OptionValues } from "./OptionDeclaration";
import { rowsFrom } from "./rowsFrom";

type Args = Readonly<Record<string, Argument>>;

/** Class and score of a row. */
type Judged = readonly [CellResult, CellResult];

interface Declared {
  readonly method: AnyMethod;
  readonly made: MadeFunction<string, string, string>;
}

/**
 * Answers a call of a function that was made of a method: its arguments laid side by side and read, then classified together.
 * @throws Refusal
 * Cost: that of the method, and O(cells); among a population that was met before, O(1) beside finding it.
 */
export function answerByMethod(args: Args, context: CellFunctionContext, declared: Declared): CellResult[][] {
  const { method, made } = declared;
  const asOf = dayArgument(args.asOf, "asOf", context.culture) ?? context.today;
  const { options, isGiven } = optionsOf(args, context, declared);
  const needs = made.takes.map((id) => ({ id, need: method.needs[id]! }));
  const lay = (cells: Args) => rowsOfNeeds(needs, cells, { ...context, asOf, method });
  const judge = (rows: readonly NeedRow[]) => classified(rows, options, { ...declared, asOf });
  if (made.among && args.population !== undefined && isSingle(args[made.takes[0]]))
    return amongOthers(args, { ...declared, lay, judge }, (make) =>
      context.once(made.name, [args.population, ...(made.options ?? []).map((id) => args[id])], make),
    );
  const laid = lay(args);
  const alone = laid.rows.length === 1 && !isGiven && (made.among || made.with !== undefined);
  if (alone && isRow(laid.rows[0]!)) return [[{ failure: { code: "function.needsColumn", facts: { parameter: insteadOf(made) } } }]];
  const found = judge(laid.rows);
  const beside = made.score !== undefined && !laid.single;
  return laid.inShape(found.map(([id, score]): CellResult[] => (beside ? [id, score] : [id])));
}

/** The class of one value among those of its column, which is classified once for all of them. */
function amongOthers(
  args: Args,
  {
    made,
    lay,
    judge,
  }: Declared & { lay: (args: Args) => ReturnType<typeof rowsOfNeeds>; judge: (rows: readonly NeedRow[]) => readonly Judged[] },
  once: (make: () => ReadonlyMap<number, CellResult>) => ReadonlyMap<number, CellResult>,
): CellResult[][] {
  const [value] = made.takes;
  const [own = null] = lay(args).rows;
  if (own === null) return [[""]];
  if (!isRow(own)) return [[own]];
  const byValue = once(() => {
    const { rows } = lay({ [value]: args.population });
    const classes = judge(rows);
    return new Map(rows.flatMap((row, place) => (isRow(row) ? [[Number(row.values[value]), classes[place]![0]] as const] : [])));
  });
  const number = Number(own.values[value]);
  return [[byValue.get(number) ?? { failure: { code: "function.notInPopulation", facts: { value: number } } }]];
}

function insteadOf({ among, with: changes }: Declared["made"]): string {
  return among ? "population" : Object.keys(changes ?? {}).join(", ");
}

function isRow(row: NeedRow): row is Exclude<NeedRow, null | { failure: unknown }> {
  return row !== null && "values" in row;
}

function optionsOf(args: Args, context: CellFunctionContext, { method, made }: Declared) {
  const given = (made.options ?? []).flatMap((id) => {
    const value = optionArgument(args[id], { id, option: method.options[id]! }, context);
    return value === undefined ? [] : [[id, value] as const];
  });
  const changes = given.flatMap(([id]) => Object.entries(made.with?.[id] ?? {}));
  const together = Object.keys(made.with ?? {});
  const left = together.find((id) => args[id] === undefined);
  if (changes.length > 0 && left !== undefined)
    throw new Refusal("function.together", { parameters: together.join(", "), parameter: left });
  const options: OptionValues = { ...defaultsOf(method.options), ...Object.fromEntries(changes), ...Object.fromEntries(given) };
  const reason = method.refuse?.(options);
  if (reason) throw new Refusal(`${method.id}.${reason.code}`, reason.facts);
  return { options, isGiven: changes.length > 0 };
}

/** Class and score of every row; those that cannot be read keep their reason, and a blank row stays blank. */
function classified(rows: readonly NeedRow[], options: OptionValues, { method, made, asOf }: Declared & { readonly asOf: Day }): Judged[] {
  const readable = rows.filter(isRow);
  const numbers = (id: string) => readable.map(({ values }) => (typeof values[id] === "number" ? values[id] : NaN));
  const texts = (id: string) => readable.map(({ values }) => (typeof values[id] === "string" ? values[id] : null));
  const given = rowsFrom(method.needs, {
    count: readable.length,
    numbers: Object.fromEntries(made.takes.map((id) => [id, numbers(id)])),
    texts: Object.fromEntries(made.takes.map((id) => [id, texts(id)])),
  });
  const verdicts = readable.length === 0 ? undefined : method.classify(given, options, { asOf });
  let next = 0;
  return rows.map((row): Judged => {
    if (row === null) return ["", ""];
    if (!isRow(row)) return [row, ""];
    const place = next++;
    const id = verdicts?.classes[place] ?? "";
    return [id === "" ? "" : { word: "class", id }, (made.score && verdicts?.columns[made.score]?.[place]) ?? ""];
  });
}
